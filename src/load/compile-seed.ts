import { parseCheckSettings, settingsBeside } from '../check/check-settings.ts'
import { check } from '../check/check.ts'
import { figureTable } from '../check/figure-table.ts'
import { openProblems } from '../check/finding.ts'
import { parseGlossary } from '../check/glossary.ts'
import type { Outcome } from '../model/problem.ts'
import { highlighter } from '../render/highlight.ts'
import { address } from '../interface/address.ts'
import { writeCached, type CachedCall } from './call-cache.ts'
import { compileCall } from '../call/compile-call.ts'
import { contentProblems } from '../call/content-problems.ts'
import { understandFiles, type CallFiles } from './understand-files.ts'

/** A file that was read; its text is empty where there is none. */
export interface TextFile {
  /** The path shown to people. */
  file: string
  text: string
}

const glossaryFrom = latest(parseGlossary)
const settingsFrom = latest((text, file) => parseCheckSettings(text, file).value)

/** One call with all that it is made from, ready to be sent to another process. */
export interface Job extends CallFiles {
  /** What it is checked with, as text: it is parsed once in each process. */
  checking: { glossary: TextFile; settings: TextFile }
  /** Names the compiled call in the cache. */
  digest: string
}

/**
 * Reads, parses, corrects, checks and compiles one call and keeps it in the cache.
 * @returns `null` with errors where it cannot be shown
 */
export async function compileSeed(job: Job): Promise<Outcome<CachedCall | null>> {
  const { settings, checking, digest } = job
  const { value: understood, problems } = await understandFiles(job)
  if (!understood) return { value: null, problems }
  const { seed, transcript, notes } = understood
  const { value: glossary, problems: unread } = glossaryFrom(checking.glossary.text, checking.glossary.file)
  const rules = settingsBeside(unread, settingsFrom(checking.settings.text, checking.settings.file))
  const findings = check(transcript, { file: seed.file, text: seed.text, second: seed.second, glossary, settings: rules })
  problems.push(...openProblems(findings), ...contentProblems(rules.staleOf(transcript.id, findings), settings))
  const figures = figureTable(transcript, glossary)

  const input = { transcript, findings, figures, text: seed.text, second: seed.second, file: seed.file, notes, digest }
  const call = await compileCall(input, (path, locale) => address(settings.basePath, path, locale), await highlighter())
  problems.push(...call.problems)
  if (!call.value) return { value: null, problems }
  writeCached(settings.cacheDir, call.value, problems)
  return { value: { facts: call.value.facts, notes: call.value.notes, problems }, problems }
}

/** Keeps what was made of the last text: all calls of a build are checked with the same. */
function latest<Made>(make: (text: string, file: string) => Made): (text: string, file: string) => Made {
  let last: { text: string; made: Made } | undefined
  return (text, file) => (last?.text === text ? last : (last = { text, made: make(text, file) })).made
}

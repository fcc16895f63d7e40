import { createHash } from 'node:crypto'
import { applyCallFile } from '../correct/apply-call-file.ts'
import { correct } from '../correct/correct.ts'
import { standingNotes } from '../check/note-stale.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { parse } from '../parse/parse.ts'
import { callFilePath, readCallFile, strayCallFiles } from '../read/read-call-file.ts'
import { readNotes } from '../read/read-notes.ts'
import { listSeeds, readSeed, type SeedFile } from '../read/read-seeds.ts'
import type { Settings } from '../read/settings.ts'
import { shownPath } from '../read/shown-path.ts'
import { highlighter } from '../render/highlight.ts'
import { address } from './address.ts'
import { readCached, writeCached, type CachedCall } from './call-cache.ts'
import { codeDigest } from './code-digest.ts'
import { compileCall } from './compile-call.ts'
import { contentProblems } from './content-problems.ts'

/** All calls of a site, compiled. Their long texts lie in the cache, named by `facts.digest`. */
export interface Publication {
  calls: CachedCall[]
  /** How many calls had to be compiled; the others were in the cache. */
  compiled: number
}

/**
 * Reads, parses, corrects, checks and compiles every call. Calls whose seed, call file, notes and code are those of an
 * earlier run are taken from the cache.
 * @returns the calls that have no error, with the problems of all
 */
export async function loadPublication(settings: Settings): Promise<Outcome<Publication>> {
  const [seeds, notes] = await Promise.all([listSeeds(settings.seedsDir), readNotes(settings.contentDir)])
  const ids = new Set(seeds.value.map(({ id }) => id))
  const content = [...notes.problems, ...(await strayCallFiles(settings.contentDir, ids)), ...strayNotes(notes.value, ids)]
  const problems: Problem[] = [...seeds.problems, ...contentProblems(content, settings)]
  const code = codeDigest(settings.root)
  const calls: CachedCall[] = []
  let compiled = 0
  for (const seed of seeds.value) {
    const own = notes.value.filter(({ call }) => call === seed.id)
    const call = await loadCall(seed, own, settings, code)
    problems.push(...call.problems)
    if (call.value) calls.push(call.value.call)
    if (call.value?.fresh) compiled++
  }
  return { value: { calls, compiled }, problems }
}

async function loadCall(
  file: SeedFile,
  notes: NoteFile[],
  settings: Settings,
  code: string,
): Promise<Outcome<{ call: CachedCall; fresh: boolean } | null>> {
  const [seed, callFile] = await Promise.all([readSeed(file), readCallFile(settings.contentDir, file.id)])
  const problems = [...seed.problems, ...contentProblems(callFile.problems, settings)]
  if (!seed.value) return { value: null, problems }

  const digest = digestOf([code, settings.basePath, seed.value.id, seed.value.digest, callFile.value, notes])
  const cached = await readCached(settings.cacheDir, digest)
  if (cached) return { value: { call: cached, fresh: false }, problems: [...problems, ...cached.problems] }

  const found: Problem[] = []
  const take = <Value>({ value, problems }: Outcome<Value>): Value => {
    found.push(...problems)
    return value
  }
  let transcript = take(parse(seed.value))
  if (callFile.value) {
    const from = shownPath(callFilePath(settings.contentDir, file.id))
    const applied = applyCallFile(transcript, callFile.value, from)
    const corrected = correct(applied.value, callFile.value, from)
    found.push(...contentProblems([...applied.problems, ...corrected.problems], settings))
    transcript = corrected.value
  }
  const standing = standingNotes(transcript, notes)
  found.push(...contentProblems(standing.problems, settings))
  const input = { transcript, text: seed.value.text, file: seed.value.file, notes: standing.value, digest }
  const call = take(
    await compileCall(input, (path, locale) => address(settings.basePath, path, locale), await highlighter()),
  )
  if (!call) return { value: null, problems: [...problems, ...found] }
  await writeCached(settings.cacheDir, call, found)
  return { value: { call: { facts: call.facts, notes: call.notes, problems: found }, fresh: true }, problems: [...problems, ...found] }
}

function strayNotes(notes: NoteFile[], ids: ReadonlySet<string>): Problem[] {
  return notes
    .filter(({ call }) => !ids.has(call))
    .map(({ file, call }) => ({
      rule: 'note-stray',
      severity: 'error' as const,
      file,
      line: null,
      column: null,
      paragraph: null,
      actual: call,
      expected: [...ids].join(', ') || null,
      message: `This note stands at the call ${call}, which does not exist.`,
      hint: 'Move it to the folder of its call, or remove it.',
    }))
}

function digestOf(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}

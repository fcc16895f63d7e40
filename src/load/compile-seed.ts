import { applyCallFile } from '../correct/apply-call-file.ts'
import { correct } from '../correct/correct.ts'
import { standingNotes } from '../check/note-stale.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { parse } from '../parse/parse.ts'
import type { CallFile } from '../read/call-file.ts'
import { callFilePath } from '../read/read-call-file.ts'
import type { Seed } from '../read/read-seeds.ts'
import type { Settings } from '../read/settings.ts'
import { shownPath } from '../read/shown-path.ts'
import { highlighter } from '../render/highlight.ts'
import { address } from './address.ts'
import { writeCached, type CachedCall } from './call-cache.ts'
import { compileCall } from './compile-call.ts'
import { contentProblems } from './content-problems.ts'

/** One call with all that it is made from, ready to be sent to another thread. */
export interface Job {
  seed: Seed
  callFile: CallFile | null
  /** The notes on this call. */
  notes: NoteFile[]
  settings: Settings
  /** Names the compiled call in the cache. */
  digest: string
}

/**
 * Parses, corrects, checks and compiles one call and keeps it in the cache.
 * @returns `null` with errors where it cannot be shown
 */
export async function compileSeed({ seed, callFile, notes, settings, digest }: Job): Promise<Outcome<CachedCall | null>> {
  const problems: Problem[] = []
  const parsed = parse(seed)
  problems.push(...parsed.problems)
  let transcript = parsed.value
  if (callFile) {
    const from = shownPath(callFilePath(settings.contentDir, seed.id))
    const applied = applyCallFile(transcript, callFile, from)
    const corrected = correct(applied.value, callFile, from)
    problems.push(...contentProblems([...applied.problems, ...corrected.problems], settings))
    transcript = corrected.value
  }
  const standing = standingNotes(transcript, notes)
  problems.push(...contentProblems(standing.problems, settings))

  const input = { transcript, text: seed.text, file: seed.file, notes: standing.value, digest }
  const call = await compileCall(input, (path, locale) => address(settings.basePath, path, locale), await highlighter())
  problems.push(...call.problems)
  if (!call.value) return { value: null, problems }
  await writeCached(settings.cacheDir, call.value, problems)
  return { value: { facts: call.value.facts, notes: call.value.notes, problems }, problems }
}

/** What a worker thread of the pool runs. */
export default compileSeed

import { applyCallFile } from '../correct/apply-call-file.ts'
import { correct } from '../correct/correct.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { parse } from '../parse/parse.ts'
import type { CallFile } from '../read/call-file.ts'
import { callFilePath } from '../read/read-call-file.ts'
import { bytesDigest, decodeSeed, readSeedBytes, type Seed, type SeedFile } from '../read/read-seeds.ts'
import { changed } from '../read/seed-problems.ts'
import type { Settings } from '../read/settings.ts'
import { shownPath } from '../read/shown-path.ts'
import { contentProblems } from './content-problems.ts'
import { noteTrees, type NoteTree } from './note-trees.ts'

/** What is said of one call in its files. */
export interface CallFiles {
  file: SeedFile
  /** Of the bytes of the seed. */
  seedDigest: string
  callFile: CallFile | null
  /** The notes on this call. */
  notes: NoteFile[]
  settings: Settings
}

/** A call as its files have it, before anything is checked or rendered. */
export interface UnderstoodCall {
  seed: Seed
  /** After corrections. */
  transcript: Transcript
  /** The notes that can be shown. */
  notes: NoteTree[]
}

/**
 * Reads, decodes, parses and corrects a call, and parses the notes on it.
 * @returns `null` with an error where the seed cannot be read or decoded, or is another than it was: `seed-changed`
 */
export async function understand({ file, seedDigest, callFile, notes, settings }: CallFiles): Promise<Outcome<UnderstoodCall | null>> {
  const read = await readSeedBytes(file)
  if (!read.value) return { value: null, problems: read.problems }
  if (bytesDigest(read.value) !== seedDigest) return { value: null, problems: [changed(file.file)] }
  const { value: seed, problems } = decodeSeed(file, read.value)
  if (!seed) return { value: null, problems }
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
  const trees = noteTrees(transcript, notes)
  problems.push(...contentProblems(trees.problems, settings))
  return { value: { seed, transcript, notes: trees.value }, problems }
}

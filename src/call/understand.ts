import { applyCallFile } from '../correct/apply-call-file.ts'
import { correct } from '../correct/correct.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { parse } from '../parse/parse.ts'
import type { CallFile } from '../read/call-file.ts'
import { callFilePath } from '../read/read-call-file.ts'
import type { Seed } from '../read/read-seeds.ts'
import type { Settings } from '../read/settings.ts'
import { shownPath } from '../read/shown-path.ts'
import { contentProblems } from './content-problems.ts'
import { noteTrees, type NoteTree } from './note-trees.ts'

/** What is said of a call in `content/`. */
export interface CallContent {
  callFile: CallFile | null
  /** The notes on this call. */
  notes: NoteFile[]
  settings: Settings
}

/** A call as its files have it, before anything is checked or rendered. */
export interface UnderstoodCall {
  /** After corrections. */
  transcript: Transcript
  /** The notes that can be shown. */
  notes: NoteTree[]
}

/** Parses and corrects a call, and parses the notes on it. */
export function understand(seed: Seed, { callFile, notes, settings }: CallContent): Outcome<UnderstoodCall> {
  const parsed = parse(seed)
  const problems: Problem[] = [...parsed.problems]
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
  return { value: { transcript, notes: trees.value }, problems }
}

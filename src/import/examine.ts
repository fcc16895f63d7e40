import { check } from '../check/check.ts'
import type { CheckSettings } from '../check/check-settings.ts'
import type { Reported } from '../check/console-report.ts'
import { openFindings } from '../check/finding.ts'
import type { Glossary } from '../check/glossary.ts'
import { applyCallFile } from '../correct/apply-call-file.ts'
import { correct } from '../correct/correct.ts'
import type { NoteFile } from '../model/note.ts'
import type { Problem } from '../model/problem.ts'
import type { Teaching } from '../model/taught-layout.ts'
import type { Transcript } from '../model/transcript.ts'
import { parse } from '../parse/parse.ts'
import { parseCallFile } from '../read/read-call-file.ts'
import type { Seed } from '../read/read-seeds.ts'

/** Tells what a build would find wrong with notes on a call. */
export type ProblemsOfNotes = (call: Transcript, notes: NoteFile[]) => Problem[]

/** What a call is examined with. */
export interface Examination {
  glossary: Glossary
  settings: CheckSettings
  /** The notes on this call, and what is wrong with notes on a call. */
  notes: NoteFile[]
  problemsOfNotes: ProblemsOfNotes
  /** The layouts by which it is read. */
  teaching: Teaching
  /** The text of its call file, and the path that people are shown. */
  callFile: { text: string, file: string } | null
}

/**
 * Reads and checks a seed as a build will once it is in its place.
 * @returns the call with what its call file says, and all problems; `null` where the call file is invalid
 */
export function examine(seed: Seed, { glossary, settings, notes, problemsOfNotes, teaching, callFile }: Examination): { call: Transcript | null, found: Reported[] } {
  const said = callFile && parseCallFile(callFile.text, callFile.file)
  if (said && !said.value) return { call: null, found: plain(said.problems) }
  const parsed = parse(seed, { ...teaching, named: said?.value?.layout ?? teaching.named })
  const problems = [...parsed.problems]
  let call = parsed.value
  if (callFile && said?.value) {
    const applied = applyCallFile(call, said.value, callFile.file)
    const corrected = correct(applied.value, said.value, callFile.file)
    problems.push(...said.problems, ...applied.problems, ...corrected.problems)
    call = corrected.value
  }
  problems.push(...problemsOfNotes(call, notes))
  const findings = check(call, { file: seed.file, text: seed.text, glossary, settings })
  problems.push(...settings.staleOf(call.id, findings))
  return { call, found: [...plain(problems), ...openFindings(findings).map(({ problem, marks }) => ({ problem, marks, transcript: call }))] }
}

function plain(problems: Reported['problem'][]): Reported[] {
  return problems.map((problem) => ({ problem, marks: [], transcript: null }))
}

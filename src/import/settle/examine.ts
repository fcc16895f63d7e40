import { understand, type ReadCall, type Standards } from '../../call/understand.ts'
import type { ShownProblem } from '../../check/report/console-report.ts'
import { openFindings } from '../../check/finding.ts'
import type { NoteFile } from '../../model/note.ts'
import type { Transcript } from '../../model/transcript.ts'
import { parseCallFile } from '../../read/content/read-call-file.ts'

/** What a call is examined with. */
export interface Examination {
  standards: Standards
  /** The notes on this call. */
  notes: NoteFile[]
  /** The text of its call file, and the path that people are shown. */
  callFile: { text: string; file: string }
}

/**
 * Checks a call that was read as a build will once it is in its place.
 * @returns the call with what its call file says, and all problems; `null` where the call file is invalid
 */
export function examine(
  read: ReadCall,
  { standards, notes, callFile }: Examination,
): { call: Transcript | null; found: ShownProblem[] } {
  const said = parseCallFile(callFile.text, callFile.file)
  if (!said.value) return { call: null, found: plain(said.problems) }
  const { value, problems, contentProblems } = understand(read, {
    callFile: { said: said.value, file: callFile.file },
    notes,
    teaching: read.teaching,
    standards,
  })
  const found = plain([...problems, ...said.problems, ...contentProblems])
  if (!value) return { call: null, found }
  const { transcript, findings } = value
  return {
    call: transcript,
    found: [...found, ...openFindings(findings).map(({ problem, marks }) => ({ problem, marks, transcript }))],
  }
}

function plain(problems: ShownProblem['problem'][]): ShownProblem[] {
  return problems.map((problem) => ({ problem, marks: [], transcript: null }))
}

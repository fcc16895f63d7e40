import type { CallRecord, ParagraphRecord } from '../../model/published.ts'
import { problem, type Problem } from '../../model/problem.ts'
import type { FrontLine, Unplaced } from '../../model/transcript.ts'

/** A paragraph of an export, with the lines of the file on which its texts stand. */
export interface ExportedParagraph {
  record: ParagraphRecord
  source: number[]
  translation: number[]
  /** Of each of its notes. */
  notes: number[][]
  /** The lines that only say who speaks. */
  turn: number[]
}

/** What one of the exported files holds. Every line that is not blank is in exactly one of the lists. */
export interface ExportedCall {
  call: CallRecord
  paragraphs: ExportedParagraph[]
  /** Lines that are no speech. */
  front: FrontLine[]
  /** Lines that cannot be understood. */
  unplaced: Unplaced[]
  problems: Problem[]
}

/** An export of which nothing but the call has been read. */
export function exportedCall(call: CallRecord, front: FrontLine[] = []): ExportedCall {
  return { call, paragraphs: [], front, unplaced: [], problems: [] }
}

/** Strange lines of which each is told; the others are kept as text, too. */
const MOST_TOLD = 20

/** Tells that something in an export is none of its parts. */
export function strange(problems: Problem[], file: string, line: number | null, message: string, hint: string): void {
  if (problems.length < MOST_TOLD)
    problems.push(problem({ rule: 'container-damaged', severity: 'warning', file, line, message, hint }))
}

/** The value of a text in JSON; `undefined` where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

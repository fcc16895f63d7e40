import type { CallRecord, ParagraphRecord } from '../../model/published.ts'
import type { Problem } from '../../model/problem.ts'
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

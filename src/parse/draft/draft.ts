import type { FrontLine, Paragraph, Unplaced, Side } from '../../model/transcript.ts'
import type { SpeakerLabel } from '../labels/speaker-label.ts'

/** What a reading makes of a seed: who says what, and what belongs together, before people and sections are known. */
export interface Draft {
  /** Lines that are neither speech nor notes, wherever they stand. */
  front: FrontLine[]
  /** The people that a list in the seed names. */
  participants: Participant[]
  turns: DraftTurn[]
  /** Line of a heading that opens questions and answers, or `null`. */
  questionsLine: number | null
  unplaced: Unplaced[]
  /** First lines of paragraphs that were left without a counterpart since none was sure. */
  unsure: number[]
}

/** All paragraphs of a draft. */
export function paragraphsOf({ turns }: Draft): DraftParagraph[] {
  return turns.flatMap((turn) => turn.paragraphs)
}

/** The text of a paragraph in the language that it has, the source before the translation. */
export function textOf({ source, translation }: Pick<DraftParagraph, 'source' | 'translation'>): string {
  return (source ?? translation)?.text ?? ''
}

/** A turn before its speaker is known as a person. */
export interface DraftTurn {
  /** `null` where the text begins without a speaker line. */
  label: SpeakerLabel | null
  /** Line of the speaker line, of the first words where there is none. */
  line: number
  /** All lines that only name the speaker. */
  lines: number[]
  paragraphs: DraftParagraph[]
}

/** A paragraph before it has a number and an id. */
export type DraftParagraph = Pick<Paragraph, 'source' | 'translation' | 'notes' | 'time'>

/** A line of a list of participants. */
export interface Participant {
  name: string
  /** What stands behind the dash: a role, or an analyst's firm. */
  detail: string | null
  /** What the heading of the list says. */
  side: Exclude<Side, 'operator'> | null
}

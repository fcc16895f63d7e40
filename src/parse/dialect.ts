import type { FrontLine, Paragraph, Unplaced } from '../model/transcript.ts'
import type { Participant } from './participant.ts'
import type { SeedText } from './seed-text.ts'
import type { SpeakerLabel } from './speaker-line.ts'

/**
 * A family of seed layouts. A dialect says which line is what; who the people are, where questions begin and which
 * call it is follows from its draft in the same way for all of them.
 */
export interface Dialect {
  /** Permanent name, shown to people. */
  name: string
  /** How well the layout explains the whole seed, from 0 (no evidence) to 1; in time linear in it. */
  score: (seed: SeedText) => number
  /** Places every line of the seed exactly once. Takes any seed and never throws. */
  read: (seed: SeedText) => Draft
}

/** What a dialect makes of a seed: the layout resolved, nothing else. */
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
  unsure?: number[]
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

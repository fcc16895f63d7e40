import type { FrontLine } from './transcript.ts'

/**
 * What a line of a seed is: speech, a line that only names who speaks, a note, a fact that a head states, a line that fits
 * nowhere, or one of what stands around speech.
 */
export type LineKind = 'speech' | 'speaker' | 'note' | 'fact' | 'unplaced' | FrontLine['kind']

/** How one line of a seed was understood, and why. */
export interface LineExplanation {
  /** 1-based line in the seed. */
  line: number
  /**
   * What frames the text of the line. In plain text `before`, `text` and `after` are the line again, without the blanks
   * around it; where the container has markup, they are the text in it.
   */
  before: string
  text: string
  after: string
  kind: LineKind
  /** Languages of the speech on it, in the order of the model: of a source, of a translation. */
  languages: ('English' | 'Chinese')[]
  /** Numbers of the paragraphs that the line, or a part of it, belongs to. */
  paragraphs: number[]
  /** Name of who speaks or is named on the line, or `null`. */
  speaker: string | null
  /** How lines of its kind are set, in the language of taught layouts; `null` where that is left to the reader. */
  pattern: string | null
  /** The reasons, in a few words. */
  why: string
  /** How sure it is, from 0 to 1. */
  sure: number
}

import type { Tongue } from './setting.ts'

/** A line of a laid out call, before lines are broken and ended; without text, a blank one. */
export interface WrittenLine {
  text: string
  tongue?: Tongue
  /** What stands before the text, and before the lines that it is broken into. */
  indent?: string
  hang?: string
  /** A heading of this level, where the container has any. */
  heading?: number
  /** Whether it is quoted. */
  quote?: boolean
  /** Whether a paragraph, which is broken where it is long; not in the characters that frame it. */
  paragraph?: boolean
  framed?: number
  /** Whether it belongs to the same pair as the line before. */
  joined?: boolean
  /** Whether a page may end before it. */
  breakable?: boolean
}

/** An empty line. */
export const BLANK: WrittenLine = { text: '' }

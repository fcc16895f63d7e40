/** The fields of a pattern, and what each one takes. */
export const layoutFields = {
  n: 'the number of a paragraph',
  time: 'a time such as 12:34, 00:12:34.5 or, before an s, 45; of a span both may be named, and the first one counts',
  speaker: 'the name of who speaks',
  speaker_zh: 'the Chinese name of who speaks',
  role: 'the role or firm of who speaks',
  source: 'English text, or the text of a call in one language',
  translation: 'Chinese text',
  note: 'a note, which nobody said',
  heading: 'a heading',
  skip: 'what is of the page and not of the call',
} as const

/** What a place in a pattern takes. */
export type LayoutField = keyof typeof layoutFields

/** A piece of a pattern. Blanks are no piece of their own: `apart` says that one stands before this piece. */
export type PatternPart = ({ kind: 'literal'; text: string } | { kind: 'field'; field: LayoutField }) & {
  apart: boolean
}

/** How one kind of line is set. */
export interface LinePattern {
  /** As the publisher wrote it: `[{n}] [EN] {source}`. */
  text: string
  parts: PatternPart[]
}

/** A layout that a publisher has confirmed or described. */
export interface TaughtLayout {
  /** Name of its file without the ending. */
  name: string
  /** Path of its file, as people are shown it. */
  file: string
  /** At least one; the language of the first text is the one that comes first in the seed. */
  lines: LinePattern[]
}

/** What is taught for a seed: all layouts, and the one that it was read with before. */
export interface Teaching {
  layouts: TaughtLayout[]
  /** Name of the layout with which the call was read before; `null` where nothing names one. */
  asked: string | null
}

/** Nothing taught. */
export const UNTAUGHT: Teaching = { layouts: [], asked: null }

/** The `layout` of a transcript whose layout was found out and not taught. */
export const INDUCED = 'induced'

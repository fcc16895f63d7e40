/** What markup says about a line beyond its words. */
export interface Marks {
  /** How many characters at its beginning are bold: all of them where the whole line is. */
  bold: number
  /** A heading. */
  heading: boolean
  /** The first line of an item of a list. */
  bullet: boolean
  /** Inside of a quotation. */
  quote: boolean
  /** Navigation, a button, a footer: of the page, not of the call. */
  furniture: boolean
}

/** A line of text as a reader sees it, with the markup taken out. */
export interface MarkedLine {
  text: string
  /** All lines of the file that it stands in, ascending. */
  numbers: number[]
  /** Whether it begins a paragraph. */
  gap: boolean
  marks: Marks
}

/** Marks of a line with nothing special. */
export const UNMARKED: Marks = { bold: 0, heading: false, bullet: false, quote: false, furniture: false }

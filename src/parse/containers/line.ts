import type { FrontLine } from '../../model/transcript.ts'
import type { Problem } from '../../model/problem.ts'

/** What the container says about a line beyond its words. */
export interface Marks {
  /** How many characters at its beginning are bold or otherwise emphasised: all of them where the whole line is. */
  bold: number
  /** Level of a heading, 1 to 6; 0 for none. */
  heading: number
  /** Depth of the list item that the line begins, from 1; 0 for none. */
  list: number
  /** Inside of a quotation. */
  quote: boolean
  /** Navigation, a button, a footer by its element. */
  furniture: boolean
  /** Place in a table, both from 0. */
  cell?: { table: number; row: number; column: number }
  /** Of subtitles and transcription segments: number of the cue from 0, start and end in seconds. */
  cue?: { index: number; start: number; end: number }
  /** Speaker as a field of the container names him. */
  speaker?: string
  /** Language as the container says, BCP 47. */
  lang?: string
}

/** A line of text as a reader of the file sees it, with the container's markup taken out. */
export interface Line {
  /** Without blanks around it; never empty. */
  text: string
  /** All lines of the file that it stands in, ascending, 1-based. */
  numbers: number[]
  /** Blank lines (or a paragraph's border) before it. */
  blanks: number
  /** Columns of blanks before its text in the file. */
  indent: number
  /** Whether a page ended above it. */
  page: boolean
  marks: Marks
}

/** Facts that a head or front matter states about the call; never speech. */
export interface HeadFacts {
  title?: string
  company?: string
  ticker?: string
  exchange?: string
  period?: { year: number; quarter: number | null }
  date?: string
  source?: string
  translator?: string
  speakers?: { name: string; zh?: string; role?: string; firm?: string }[]
}

/** A seed opened. Every non-blank line of the file is in `lines` or in `aside`. */
export interface Opened {
  container: 'text' | 'markdown' | 'html' | 'srt' | 'vtt' | 'ass' | 'lrc' | 'csv' | 'tsv' | 'json'
  lines: Line[]
  aside: FrontLine[]
  facts: HeadFacts
  /** First line number of the second file, where the seed is two files. */
  border: number | null
  /** Non-blank lines, also where there are too many to keep. */
  count: number
  problems: Problem[]
}

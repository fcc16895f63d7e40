import type { Problem } from '../../model/problem.ts'
import type { FrontLine } from '../../model/transcript.ts'

/** What the container says about a line beyond its words. */
export interface LineMarks {
  /** How many characters at its beginning are bold or otherwise emphasised: all of them where the whole line is. */
  bold: number
  /** Level of a heading, 1 to 6; 0 for none. */
  heading: number
  /** Depth of the list item that the line begins, from 1; 0 for none. */
  list: number
  /** Inside of a quotation. */
  quote: boolean
  /** Navigation, a button, a footer by its element (`nav`, `button`, `footer`), never by its words. */
  furniture: boolean
  /** Place in a table, all from 0. Objects of JSON that hold a text in several fields are rows as well. */
  cell?: { table: number; row: number; column: number }
  /**
   * Of subtitles and segments: number of the cue from 0, start and end in seconds. Cues of the same times share a number,
   * wherever they stand, also in the second of two files.
   */
  cue?: { index: number; start: number; end: number }
  /** Speaker as a field of the container names him: JSON `speaker`, a column, `<v Name>` of WebVTT, Name of ASS. */
  speaker?: string
  /** Somebody begins to speak here, whoever it is: `>>` or a dash, which are taken out of the text. */
  turn?: boolean
  /** Language as the container says, BCP 47: `lang` of an element, JSON `language`, a column, which of two files. */
  lang?: string
}

/** Marks of a line with nothing special. */
export const UNMARKED: LineMarks = { bold: 0, heading: 0, list: 0, quote: false, furniture: false }

/** A line of text as a reader of the file sees it, with the container's markup taken out. */
export interface OpenedLine {
  /** Without blanks (also U+3000, unseen characters) around it; never empty. */
  text: string
  /** All lines of the file that it stands in, ascending, 1-based. */
  numbers: number[]
  /** Blank lines (or a paragraph's border) before it. */
  blanks: number
  /** Columns of blanks before its text in the file: U+3000 counts two, a tab to the next multiple of 4. */
  indent: number
  /** Whether a page ended above it (form feed, `--- Page 10 ---`). */
  page: boolean
  marks: LineMarks
}

/** Facts that a head, front matter or fields of the container state about the call; never speech. */
export interface HeadFacts {
  title?: string
  company?: string
  ticker?: string
  exchange?: string
  period?: { year: number; quarter: number | null }
  /** ISO 8601 */
  date?: string
  translator?: string
  speakers?: HeadSpeaker[]
}

/** A person whom a head lists. */
export interface HeadSpeaker {
  name: string
  zh?: string
  role?: string
  firm?: string
}

/** What a file is, by its ending. */
export type Container =
  'text' | 'markdown' | 'html' | 'srt' | 'vtt' | 'ass' | 'lrc' | 'csv' | 'tsv' | 'json' | 'jsonl' | 'tmx'

/** What a container gives of one file. Lines of the file in neither of the two hold markup only. */
export interface Content {
  lines: OpenedLine[]
  /** Lines that are no speech, with what they are. */
  aside: FrontLine[]
  facts: HeadFacts
  problems: Problem[]
}

/** A seed opened. Every line of the file that is not blank is in `lines` or in `aside`. */
export interface Opened extends Content {
  container: Container
  /** First line of the second file, where the seed is two files. */
  border: number | null
  /** How many lines of the file are not blank, also where they are too many to keep. */
  count: number
}

import type { Problem } from '../../model/problem.ts'
import type { FrontLine } from '../../model/transcript.ts'
import { isUnseenOnly, withoutUnseenEnds } from '../../text/unseen.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'

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
  cell?: { table: number; row: number; column: number } | undefined
  /**
   * Of subtitles and segments: number of the cue from 0, start and end in seconds. Cues of the same times share a number,
   * wherever they stand, also in the second of two files.
   */
  cue?: { index: number; start: number; end: number } | undefined
  /** Speaker as a field of the container names him: JSON `speaker`, a column, `<v Name>` of WebVTT, Name of ASS. */
  speaker?: string | undefined
  /** Somebody begins to speak here, whoever it is: `>>` or a dash, which are taken out of the text. */
  turn?: boolean | undefined
  /** Language as the container says, BCP 47: `lang` of an element, JSON `language`, a column, which of two files. */
  lang?: string | undefined
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

/** What a container takes out of its markup, as a line; none where that holds nothing to read. */
export function linesOf(written: string, numbers: number[], marks: Partial<LineMarks>, blanks = 0): OpenedLine[] {
  const text = tidy(written)
  return text === '' ? [] : [{ text, numbers, blanks, indent: 0, page: false, marks: { ...UNMARKED, ...marks } }]
}

/** A line in a language, where it does not state one itself. */
export function inLanguage(line: OpenedLine, lang: string | undefined): OpenedLine {
  return { ...line, marks: { ...line.marks, lang: line.marks.lang ?? lang } }
}

/** A text that is no speech, as lines of the file: the first of them has all of it. */
export function frontLines(
  { numbers, text }: Pick<OpenedLine, 'numbers' | 'text'>,
  kind: FrontLine['kind'],
): FrontLine[] {
  return numbers.map((line, at) => ({ line, kind, text: at === 0 ? text : '' }))
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

/** What a container gives, of which nothing but its lines need be named. */
export function contentOf(lines: OpenedLine[], more: Partial<Content> = {}): Content {
  return { lines, aside: [], facts: {}, problems: [], ...more }
}

/** A seed opened. Every line of the file that is not blank is in `lines` or in `aside`. */
export interface Opened extends Content {
  container: Container
  /** First line of the second file, where the seed is two files. */
  border: number | null
  /** How many lines of the file are not blank, also where they are too many to keep. */
  count: number
}

const TAB = 4
const IDEOGRAPHIC_BLANK = '\u3000'

/** A line without blanks and unseen characters around it; empty where it holds nothing to read. */
export function tidy(row: string): string {
  const text = withoutUnseenEnds(row.trim())
  return isUnseenOnly(text) ? '' : text
}

/** Columns of blanks before the text of a row. */
export function indentOf(row: string): number {
  let columns = 0
  for (const character of row) {
    if (character === '\t') columns += TAB - (columns % TAB)
    else if (character === IDEOGRAPHIC_BLANK) columns += 2
    else if (character === '\f' || (isUnseenOnly(character) && character.trim() !== '')) continue
    else if (character.trim() === '') columns += 1
    else break
  }
  return columns
}

/**
 * Tells the line of an offset, for offsets that ascend.
 * @param text whose lines end in LF
 * @param first the number of its first line
 */
export function lineCounter(text: string, first = 1): (offset: number) => number {
  let number = first
  let at = 0
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) number += 1
    return number
  }
}

const NAMES: Readonly<Record<string, string>> = { english: 'en', chinese: 'zh', mandarin: 'zh', cantonese: 'yue' }
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** The tag (BCP 47) of a language as a container states it, by tag or name; `undefined` where it is none. */
export function languageTag(stated: string | undefined): string | undefined {
  const word = stated?.trim() ?? ''
  return NAMES[word.toLowerCase()] ?? (TAG.test(word) ? word.replaceAll('_', '-') : undefined)
}

/** The language that a whole file states, for a text of it; `undefined` where its script contradicts: files hold two. */
export function statedLanguage(lang: string | undefined, text: string): string | undefined {
  if (lang === undefined) return undefined
  const chinese = /^(?:zh|yue|cmn)\b/i.test(lang)
  return chinese === hasChinese(text) ? lang : undefined
}

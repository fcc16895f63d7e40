import type { LineMarks } from '../containers/opened.ts'
import type { SpeakerLabel } from '../labels/speaker-label.ts'

/** A line of a seed without its frame, and what the frame says of it. */
export interface SeedLine {
  /** 1-based line in the seed; of several, the first. */
  number: number
  /** All lines in the seed that it was made of, ascending. */
  numbers: number[]
  /** The text without its frame. */
  text: string
  /** What stands before and behind the text on its line: with it, the line is whole again. */
  before: string
  after: string
  /** Whether a frame stands before it that begins a paragraph: a number, a time, a tag, a bullet; no margin such as `>`. */
  begins: boolean
  /** Whether a blank line, or one of nothing but frames, stands before it. */
  gap: boolean
  /** Columns of blanks before the line. */
  indent: number
  /** Whether it is Chinese: by its tag, else by its characters. */
  chinese: boolean
  /** Whether the tag tells the language, and not the characters. */
  tagged: boolean
  /** What it says where it has the shape of a speaker line. */
  label: SpeakerLabel | null
  /** Number of the paragraph, where the frame has one. */
  index?: number | undefined
  /** What the container puts side by side has the same one: the cells of a row, the lines of a cue, both halves of a line. */
  pair?: string | undefined
  /** When it was said, in seconds from the start. */
  time?: number | undefined
  /** Whether the time stands behind the text, as it does behind names. */
  timed?: true | undefined
  /** Marks before the text: `👤`, `•`, `━`. */
  signs: string[]
  /** Where lines were put together behind the end of a sentence: a paragraph may begin there. */
  seams?: Seam[] | undefined
  /** Whether a page ended above it, so that it may go on with the line before. */
  torn?: boolean | undefined
  marks: LineMarks
}

/** A place in a text that was put together: the characters before it, and how many of its lines. */
export interface Seam {
  characters: number
  lines: number
}

/** Characters of a line as it stands in the file, with its frame. */
export function characters({ indent, before, text }: SeedLine): number {
  return indent + before.length + text.length
}

/** The columns of a line: a Chinese character takes two. */
export function columns(line: SeedLine): number {
  return characters(line) + (line.text.match(/[\u2e80-\uffef]/g)?.length ?? 0)
}

const ENDS = /[.?!:。！？：…；;][)\]）】"'”’」』]*$/

/** The initial of a name, behind Chinese or behind a blank, or the title before one: `来自B.`, `Mr. J.`, `and Dr.` */
const INITIAL = /(?:[\p{Script=Han}\s]\p{Lu}|\b(?:Dr|Mr|Mrs|Ms|Prof|St))\.$/u

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text) && !INITIAL.test(text)
}

/** Whether a tag of its own says the language of a line; what the container says holds for headings and titles, too. */
export function hasTag({ tagged, marks }: SeedLine): boolean {
  return tagged && marks.lang === undefined
}

/** A line of fewer characters may be a name or a heading, unless it ends like a sentence. */
const SHORTEST = 24
const SHORTEST_CHINESE = 12

/** Whether a text is long enough to be speech, whatever it ends with. */
export function isLong(text: string, chinese: boolean): boolean {
  return text.length >= (chinese ? SHORTEST_CHINESE : SHORTEST)
}

/** Whether a line is long enough to be speech, or ends like a sentence. */
export function isSpeech({ text, chinese, label }: SeedLine): boolean {
  if (label) return false
  return isLong(text, chinese) || /[.?!。？！]["”’」)）]?$/.test(text)
}

/**
 * Several lines as one paragraph; `null` where there is none.
 * @param blank what stands between them: a blank in English, nothing in Chinese
 */
export function joinLines(lines: SeedLine[], blank: string): SeedLine | null {
  const [line] = lines
  if (!line || lines.length === 1) return line ?? null
  return { ...line, text: lines.map(({ text }) => text).join(blank), numbers: lines.flatMap(({ numbers }) => numbers) }
}

import type { FrontLine } from '../model/transcript.ts'
import { eachLine } from '../read/lines.ts'
import type { SecondFile } from '../read/two-files.ts'
import { hasChinese } from '../text/has-chinese.ts'
import { withoutUnseenEnds } from '../text/unseen.ts'
import { hasTerm } from './common-words.ts'
import type { MarkedLine, Marks } from './markup/marked-line.ts'
import { markupLines } from './markup/markup-lines.ts'
import { takeFurniture } from './page-furniture.ts'
import { takeResidue } from './residue.ts'
import { takeTimes } from './timestamps.ts'
import { unwrapped } from './unwrap.ts'
import { speakerLabel, type SpeakerLabel } from './speaker-line.ts'

/** Chinese characters, or the punctuation that only Chinese text has. */
const CHINESE = /[\p{Script=Han}、。「-】！（），．：；？]/u

/** Cheap to look for: English text has nothing of this range, so that most lines are done with it. */
const MAYBE_CHINESE = /[\u2e80-\uffff]/

const ENGLISH_WORDS = /\b[a-z]{2,}\b/g
const MOST_WORDS = 4

/** A line of a seed that is not blank; several of them where the layout broke one into parts. */
export interface SeedLine {
  /** 1-based line in the seed; of several, the first. */
  number: number
  /** All lines in the seed that it was made of, ascending. */
  numbers: number[]
  /** The text without the blanks around it. */
  text: string
  /** Whether a blank line stands before it. */
  gap: boolean
  /** Whether it holds Chinese characters, however few, or Chinese punctuation and hardly an English word. */
  chinese: boolean
  /** What it says where it has the shape of a speaker line in English. */
  label: SpeakerLabel | null
  /** Whether a page ended above it, so that it may go on with the line before. */
  torn?: boolean
  /** When it was said, in seconds from the start, where a time stands before it. */
  time?: number
  /** What the markup says of it, where the seed has markup; the text is without it. */
  marks?: Marks
}

/** A seed as the dialects see it. */
export interface SeedText {
  id: string
  file: string
  /** The lines that are not blank, ascending; none where there are too many. */
  lines: SeedLine[]
  /** What belongs to the page and not to the call, taken out of `lines`: page numbers, running heads. */
  aside: FrontLine[]
  /** The first line of the second file, where the seed is two files. */
  border: number | null
  /** How many lines are not blank. */
  count: number
}

/** Lines that are not blank; a long call has 1,000. More would take gigabytes. */
export const MOST_LINES = 400_000

/** Times of subtitles, in SRT, WebVTT and ASS: there a number or a short line is no page number. */
const CUES = /^[ \t]*\d{1,3}:\d{2}(?::\d{2})?[.,]\d{1,3} *-->|^Dialogue:/m

/**
 * Takes a decoded seed apart into the lines that are not blank, as the speaker's layout has them: without markup, times
 * before them, page numbers, running heads and what is of the page, and put together where they were broken at a width
 * or by the end of a page.
 */
export function seedText(seed: { id: string; file: string; text: string; second?: SecondFile }): SeedText {
  const { id, file, text } = seed
  const border = seed.second?.line ?? null
  const marked = border === null ? markupLines(file, text) : null
  const { lines, pages, count } = marked ? markedLines(marked) : plainLines(text, border)
  if (count > MOST_LINES) return { id, file, lines: [], aside: [], border, count }
  if (hasCues(text)) return { id, file, lines, aside: [], border, count }
  const clean = takeResidue(lines)
  const timed = takeTimes(clean.lines)
  const plain = takeFurniture(timed.lines, pages)
  const aside = [...clean.aside, ...timed.aside, ...plain.aside]
  return { id, file, lines: unwrapped(plain.lines), aside, border, count }
}

function hasCues(text: string): boolean {
  return (text.includes('-->') || text.includes('Dialogue:')) && CUES.test(text)
}

/** Lines with the numbers of those that begin a page. */
interface Counted {
  lines: SeedLine[]
  pages: Set<number>
  /** How many there are, also where there are too many to keep. */
  count: number
}

function plainLines(text: string, border: number | null): Counted {
  const lines: SeedLine[] = []
  const pages = new Set<number>()
  const paged = text.includes('\f')
  let count = 0
  let gap = false
  let page = false
  eachLine(text, (raw, number) => {
    const line = raw.trim()
    if (paged && raw.includes('\f') && number + 1 !== border) page = true
    if (line === '') {
      gap = true
      return
    }
    count += 1
    if (count > MOST_LINES) return
    lines.push(seedLine(line, [number], gap))
    if (page) pages.add(number)
    gap = false
    page = false
  })
  return { lines, pages, count }
}

function markedLines(marked: MarkedLine[]): Counted {
  const kept = marked.slice(0, MOST_LINES)
  const lines = kept.map((line) => markedLine(line))
  return { lines, pages: new Set(), count: marked.length }
}

/** A name that is bold as a whole, or a heading, is a speaker's; so it is with a role behind it that is not bold. */
function markedLine({ text, numbers, gap, marks }: MarkedLine): SeedLine {
  const line = seedLine(text, numbers, gap)
  const { label } = line
  const named = label !== null && marks.bold >= label.name.length && text.startsWith(label.name) && !hasTerm(label.name)
  return { ...line, marks, ...(named && { label: { ...label, sure: true } }) }
}

/** A line of which only a part is said: the rest, such as a name, is the layout's. */
export function withText(line: SeedLine, text: string): SeedLine {
  return { ...line, text, chinese: isChinese(text), label: null }
}

/** Chinese punctuation alone does not make several English words Chinese: `Ann Lee：Thank you all for coming.` */
function isChinese(text: string): boolean {
  if (!MAYBE_CHINESE.test(text) || !CHINESE.test(text)) return false
  return hasChinese(text) || (text.match(ENGLISH_WORDS)?.length ?? 0) < MOST_WORDS
}

function seedLine(line: string, numbers: number[], gap: boolean): SeedLine {
  const text = withoutUnseenEnds(line)
  return { number: numbers[0] ?? 1, numbers, text, gap, chinese: isChinese(text), label: speakerLabel(text) }
}

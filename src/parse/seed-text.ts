import type { FrontLine } from '../model/transcript.ts'
import { eachLine } from '../read/lines.ts'
import type { SecondFile } from '../read/two-files.ts'
import type { MarkedLine } from './markup/marked-line.ts'
import { markupLines } from './markup/markup-lines.ts'
import { takeFurniture } from './page-furniture.ts'
import { takeResidue } from './around/residue.ts'
import { markedLine, seedLine, type SeedLine } from './frames/seed-line.ts'
import { speakersApart } from './readings/split-speakers.ts'
import { takeTimes } from './timestamps.ts'
import { unwrapped } from './readings/unwrap.ts'

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
  const unseen = marked ? markupAlone(text, lines) : []
  if (count > MOST_LINES) return { id, file, lines: [], aside: [], border, count }
  if (hasCues(text)) return { id, file, lines, aside: unseen, border, count }
  const clean = takeResidue(lines)
  const timed = takeTimes(clean.lines)
  const plain = takeFurniture(timed.lines, pages)
  const aside = [...unseen, ...clean.aside, ...timed.aside, ...plain.aside]
  return { id, file, lines: speakersApart(unwrapped(plain.lines)), aside, border, count }
}

/** The lines of a file in which a reader of the page sees nothing: they keep their place. */
function markupAlone(text: string, lines: SeedLine[]): FrontLine[] {
  const seen = new Set(lines.flatMap(({ numbers }) => numbers))
  const alone: FrontLine[] = []
  eachLine(text, (line, number) => {
    if (line.trim() !== '' && !seen.has(number)) alone.push({ line: number, kind: 'residue', text: '' })
  })
  return alone
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

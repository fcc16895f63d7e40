import type { Problem } from '../model/problem.ts'
import type { FrontLine } from '../model/transcript.ts'
import type { SecondFile } from '../read/two-files.ts'
import type { Container, HeadFacts, Line } from './containers/line.ts'
import { MOST_LINES, open } from './containers/open.ts'
import { takeResidue } from './residue.ts'
import { markedLine, seedLine, type SeedLine } from './seed-line.ts'
import { speakersApart } from './split-speakers.ts'
import { takeTimes } from './timestamps.ts'
import { unwrapped } from './unwrap.ts'

export { MOST_LINES }

/** A seed as the dialects see it. */
export interface SeedText {
  id: string
  file: string
  /** The lines that are not blank, ascending; none where there are too many. */
  lines: SeedLine[]
  /** What belongs to the page and not to the call, taken out of `lines`: page numbers, running heads. */
  aside: FrontLine[]
  /** What a head states about the call. */
  facts: HeadFacts
  /** The first line of the second file, where the seed is two files. */
  border: number | null
  /** How many lines are not blank. */
  count: number
  problems: Problem[]
}

/**
 * Takes a decoded seed apart into the lines that are not blank, as the speaker's layout has them: what its container
 * gives, without times before them and what is of the page, put together where they were broken at a width or by the end
 * of a page.
 */
export function seedText(seed: { id: string; file: string; text: string; second?: SecondFile }): SeedText {
  const { id, file } = seed
  const { container, lines: opened, ...rest } = open(seed)
  const lines = container === 'text' ? opened.map(plainLine) : named(inPairs(opened), container)
  if (lines.some(({ marks }) => marks?.cue && !marks.cell)) return { id, file, ...rest, lines }
  const clean = takeResidue(lines)
  const timed = takeTimes(clean.lines)
  const aside = [...rest.aside, ...clean.aside, ...timed.aside]
  return { id, file, ...rest, lines: speakersApart(unwrapped(timed.lines)), aside }
}

function plainLine({ text, numbers, blanks, page }: Line): SeedLine {
  const line = seedLine(text, numbers, blanks > 0 && !page)
  return page ? { ...line, torn: true } : line
}

/** Lines with those of speakers whom a column names: the dialects know speakers by lines of their own. */
function named(lines: Line[], container: Container): SeedLine[] {
  let last: string | undefined
  return lines.flatMap((line) => {
    const { speaker, cell } = line.marks
    const shown = container === 'lrc' ? { ...line, marks: { ...line.marks, cue: undefined } } : line
    const one = { ...markedLine(shown), ...(line.marks.cue && { time: line.marks.cue.start }), ...(line.page && { torn: true, gap: false }) }
    if (!cell || speaker === undefined || speaker === last) return [one]
    last = speaker
    return [seedLine(speaker, line.numbers, true), { ...one, gap: false }]
  })
}

/** Lines of two cells of a row that have as many each, one of the first, one of the second. */
function inPairs(lines: Line[]): Line[] {
  return [...Map.groupBy(lines, ({ marks: { cell }, numbers }) => (cell ? `${cell.table} ${cell.row}` : -(numbers[0] ?? 0))).values()].flatMap((row) => {
    const cells = [...Map.groupBy(row, ({ marks }) => marks.cell?.column).values()]
    const [first = [], second = []] = cells
    if (cells.length !== 2 || first.length !== second.length) return row
    return first.flatMap((line, at) => [line, second[at] ?? []].flat())
  })
}

import { splitLines } from '../../read/lines.ts'
import { hasChinese } from '../../text/has-chinese.ts'
import { cellRows, type CellRow } from './cells.ts'
import { UNMARKED, type MarkedLine } from './marked-line.ts'
import { Rows } from './rows.ts'

/** Share of the lines, and number of them, that must have both languages in columns. */
const MOST = 0.4
const FEWEST = 3

/** Share of the rows that have as many cells, where commas part them; tabs stand in no text. */
const REGULAR = 0.8

/** Lines that are looked at first, those that are looked at before them, and the share of these with both languages. */
const SAMPLE = 400
const FIRST = 60
const SOME = 0.3

/**
 * Reads a text whose lines are rows of a table, parted by tabs, commas or semicolons, with English and Chinese in columns
 * of their own, as a spreadsheet or a page leaves it in a file or on the clipboard.
 * @returns `null` where the text is none
 */
export function columnLines(text: string): MarkedLine[] | null {
  const delimiter = delimiterOf(text)
  if (delimiter === null) return null
  const table = new Rows()
  const lines = splitLines(text)
  return cellRows(lines, delimiter).flatMap((row) => {
    const gap = lines[(row.numbers[0] ?? 1) - 2]?.trim() === ''
    const read = table.lines(row.cells.map((cell) => cell.map((line): MarkedLine =>
      ({ text: line.text, numbers: [line.number], gap, marks: UNMARKED }))))
    return [...read, ...marksAlone(row, read, lines)]
  })
}

/** Lines of a row that hold nothing but delimiters and quotation marks: they keep their place. */
function marksAlone({ numbers }: CellRow, read: MarkedLine[], lines: string[]): MarkedLine[] {
  const kept = new Set(read.flatMap((line) => line.numbers))
  return numbers.filter((number) => !kept.has(number)).map((number) =>
    ({ text: lines[number - 1]?.trim() ?? '', numbers: [number], gap: false, marks: { ...UNMARKED, furniture: true } }))
}

function delimiterOf(text: string): string | null {
  const end = placeOfLine(text, SAMPLE)
  const sample = splitLines(text.slice(0, end))
  const first = sample.filter((line) => line.trim() !== '').slice(0, FIRST)
  return ['\t', ',', ';'].find((delimiter) => {
    const both = first.filter((line) => line.includes(delimiter) && hasBoth(line.split(delimiter)))
    return both.length > 0 && both.length >= first.length * SOME && isTable(sample, delimiter)
  }) ?? null
}

function isTable(lines: string[], delimiter: string): boolean {
  const rows = cellRows(lines, delimiter)
  const both = rows.filter(({ cells }) => hasBoth(cells.map((cell) => cell.map(({ text }) => text).join(' '))))
  if (both.length < FEWEST || both.length < rows.length * MOST) return false
  const widths = Map.groupBy(rows, ({ cells }) => cells.length)
  const usual = Math.max(...[...widths].map(([width, { length }]) => (width > 1 ? length : 0)))
  return delimiter === '\t' || usual >= rows.length * REGULAR
}

/** Whether one cell has Chinese and another has words without. */
function hasBoth(cells: string[]): boolean {
  return cells.some((text) => hasChinese(text)) && cells.some((text) => !hasChinese(text) && /[a-z]{2}/i.test(text))
}

/** Offset at which a line begins, by its index; the length of the text where there are fewer. */
function placeOfLine(text: string, index: number): number {
  let at = 0
  for (let line = 0; line < index; line++) {
    const next = text.indexOf('\n', at)
    if (next === -1) return text.length
    at = next + 1
  }
  return at
}

import { eachLine } from '../../read/lines.ts'
import { hasChinese } from '../../text/has-chinese.ts'
import { UNMARKED, type MarkedLine } from './marked-line.ts'
import { Rows } from './rows.ts'

/** Share of the lines, and number of them, that must have both languages in columns. */
const MOST = 0.4
const FEWEST = 3

/**
 * Reads a text whose lines are rows of a table, parted by tabs, with English and Chinese in columns of their own, as a
 * spreadsheet or a page leaves it on the clipboard.
 * @returns `null` where the text is none
 */
export function columnLines(text: string): MarkedLine[] | null {
  if (!text.includes('\t')) return null
  let rows = 0
  let all = 0
  eachLine(text, (line) => {
    if (line.trim() !== '') all += 1
    if (isRow(line)) rows += 1
  })
  if (rows < FEWEST || rows < all * MOST) return null
  const lines: MarkedLine[] = []
  const table = new Rows()
  let gap = true
  eachLine(text, (raw, number) => {
    if (raw.trim() === '') {
      gap = true
      return
    }
    const cells = raw.split('\t').map((cell): MarkedLine[] => {
      const value = unquoted(cell.trim())
      return value === '' ? [] : [{ text: value, numbers: [number], gap, marks: UNMARKED }]
    })
    lines.push(...table.lines(cells))
    gap = false
  })
  return lines
}

/** A line of two cells at least, of which one has Chinese and another has words without. */
function isRow(line: string): boolean {
  if (!line.trim().includes('\t')) return false
  const cells = line.split('\t')
  return cells.some((cell) => hasChinese(cell)) && cells.some((cell) => !hasChinese(cell) && /[a-z]{2}/i.test(cell))
}

/** Spreadsheets put cells with quotes or line breaks into quotes. */
function unquoted(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() || cell : cell
}

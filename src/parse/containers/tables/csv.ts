import { parse } from 'csv-parse/sync'
import { contentOf, linesOf, type Content, type OpenedLine } from '../opened.ts'
import { damaged } from '../plain-text.ts'

/** Characters that one row may have: a quotation mark that nothing closes must not swallow the rest. */
const LONGEST_ROW = 100_000

/** Rows by which it is told what parts cells. */
const SAMPLE = 40

/** Reads a table of values parted by commas, semicolons or tabs: each line of each cell, row by row. */
export function readCsv(rows: readonly string[], tabs: boolean, file: string): Content {
  const delimiter = tabs ? '\t' : delimiterOf(rows)
  try {
    return contentOf(cellLines(rows, delimiter, true))
  } catch {
    const message = 'A quotation mark is opened in this table and never closed; all of them are kept as text.'
    const hint = 'Close it, or write it twice inside of a cell in quotation marks.'
    return damaged(file, cellLines(rows, delimiter, false), message, hint)
  }
}

/** Share of the lines of a text that have a tab, and as many as most others, from which on it was pasted from a sheet. */
const TABBED = 0.8
const FEWEST = 4

/** Lines above such a sheet at most. */
const MOST_ABOVE = 4

/**
 * Reads a text that was pasted from a sheet, cells parted by tabs. Quotation marks are text, unless cells of several lines
 * stand in them. `null` where it was not.
 */
export function readTabs(rows: readonly string[]): OpenedLine[] | null {
  const filled = rows.filter((row) => row.trim() !== '')
  const quoted = quotedRows(filled)
  if (isTabbed(quoted)) {
    try {
      return cellLines(rows, '\t', true)
    } catch {
      // A quotation mark that nothing closes.
    }
  }
  return isTabbed(filled) ? cellLines(rows, '\t', false) : null
}

function isTabbed(all: readonly string[]): boolean {
  // Above the sheet a title and the day may stand.
  const rows = all.slice(
    Math.max(
      0,
      all.slice(0, MOST_ABOVE + 1).findIndex((row) => row.includes('\t')),
    ),
  )
  // A tab before all text is an indentation.
  if (rows.filter((row) => /\S\t+\S/.test(row)).length < rows.length / 3) return false
  const tabs = rows.map((row) => row.split('\t').length - 1)
  const most = [...Map.groupBy(tabs, (count) => count)].sort((a, b) => b[1].length - a[1].length)[0]
  return (
    most !== undefined &&
    most[0] > 0 &&
    most[1].length >= FEWEST &&
    tabs.filter((count) => count > 0 && count <= most[0]).length >= rows.length * TABBED
  )
}

/** Rows with those joined that a cell in quotation marks goes over; none where there is no such cell. */
function quotedRows(rows: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const row of rows) {
    const odd = (row.match(/"/g)?.length ?? 0) % 2 === 1
    if (open) joined[joined.length - 1] += ` ${row}`
    else joined.push(row)
    if (open ? odd : odd && /(?:^|\t)"/.test(row)) open = !open
  }
  return joined.length === rows.length ? [] : joined
}

function cellLines(rows: readonly string[], delimiter: string, quotes: boolean): OpenedLine[] {
  const lines: OpenedLine[] = []
  let ended = 0
  let row = 0
  parse(rows.join('\n'), {
    delimiter,
    quote: quotes ? '"' : null,
    record_delimiter: '\n',
    ltrim: delimiter !== '\t',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: quotes ? LONGEST_ROW : 0,
    on_record: (record: string[], { lines: end }) => {
      // The line on which a record ends is told; line breaks stand in its cells only.
      let number = end - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      let blanks = number - ended - 1
      ended = end
      record.forEach((cell, column) => {
        cell.split('\n').forEach((part, at) => {
          if (at > 0) number += 1
          const own = linesOf(part, [number], { cell: { table: 0, row, column } }, blanks)
          lines.push(...own)
          if (own.length > 0) blanks = 0
        })
      })
      row += 1
      return null
    },
  })
  return lines
}

/** The mark that parts the first rows most regularly into more than one cell. */
function delimiterOf(rows: readonly string[]): string {
  const sample = rows.filter((row) => row.trim() !== '').slice(0, SAMPLE)
  const regular = (mark: string): number => {
    const widths = Map.groupBy(sample, (row) => row.replace(/"[^"]*"/g, '').split(mark).length)
    return Math.max(...[...widths].map(([width, { length }]) => (width > 1 ? length : 0)), 0)
  }
  return ['\t', ';', ','].reduce((best, mark) => (regular(mark) > regular(best) ? mark : best), ',')
}

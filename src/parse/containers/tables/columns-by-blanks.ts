import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { joined } from './drawn-tables.ts'
import { indentOf, linesOf, tidy, type OpenedLine } from '../opened.ts'

/** Rows with a text in either column that show where the right one begins. */
const FEWEST = 6

/** Columns before the right one at least: fewer are of a number or a name before what is said. */
const NARROWEST = 24

/** Longest row that is looked at, in characters. */
const LONGEST = 400

/** Columns by which a broken line may be shorter than the longest one, besides the word that did not fit. */
const RAGGED = 4

/** Share of the longest line from which on a line is none of a title or a name. */
const LONG = 0.6

/** A row of two columns, either of which may be empty. */
interface Row {
  number: number
  texts: readonly [left: string, right: string]
}

/**
 * Reads a text in two columns, one for each language, that nothing but blanks part, as word processors and PDF write it:
 * ```
 * Nine out of ten things in      这个房间里十样东西
 * this room came by sea.         有九样是从海上来的。
 * ```
 * @returns the lines of both columns, those that were broken put together, and all rows of the file that they take
 */
export function columnsByBlanks(rows: readonly string[]): { lines: OpenedLine[]; taken: ReadonlySet<number> } {
  const none = { lines: [], taken: new Set<number>() }
  const starts = rows.map(startOfRight)
  const both = starts.flatMap((start, at) => (start === null ? [] : [{ start, at }]))
  const [edge, first, last] = [both[0]?.start ?? 0, both[0]?.at ?? 0, both.at(-1)?.at ?? 0]
  if (both.length < FEWEST || edge < NARROWEST || both.some(({ start }) => start !== edge)) return none
  let end = last
  while (rows[end + 1]?.trim() !== '' && end + 1 < rows.length) end += 1
  const blocks: Row[][] = [[]]
  for (let at = first; at <= end; at++) {
    const row = rows[at] ?? ''
    const texts = halves(row, edge)
    if (row.trim() === '') blocks.push([])
    else if (texts === null) return none
    else blocks.at(-1)?.push({ number: at + 1, texts })
  }
  const widths = [0, 1].map((side) => Math.max(...blocks.flat().map(({ texts }) => columnsOf(texts[side] ?? ''))))
  const filled = blocks.filter(({ length }) => length > 0)
  const lines = filled.flatMap((block, row) =>
    [0, 1].flatMap((column) => {
      const own = block.flatMap(({ number, texts }) => (texts[column] ? [{ number, text: texts[column] }] : []))
      return unbroken(own, widths[column] ?? 0).flatMap((parts, at) => {
        const numbers = parts.map(({ number }) => number)
        const cell = { table: 0, row, column }
        return linesOf(joined(parts.map(({ text }) => text)), numbers, { cell }, column === 0 && at === 0 ? 1 : 0)
      })
    }),
  )
  return { lines, taken: new Set(Array.from({ length: end - first + 1 }, (_, at) => first + at)) }
}

/** The column in which the text of the other language begins; `null` where a row has only one. */
function startOfRight(row: string): number | null {
  if (row.length > LONGEST || !hasChinese(row)) return null
  for (const { 0: blanks, index } of row.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
    const at = index + blanks.length
    if (hasChinese(row.slice(0, index)) !== hasChinese(row.slice(at))) return columnsOf(row.slice(0, at))
  }
  return null
}

/** What a row has left and right of an edge; `null` where a text goes over it. */
function halves(row: string, edge: number): Row['texts'] | null {
  if (indentOf(row) >= edge) return ['', tidy(row)]
  const start = startOfRight(row)
  if (start === null) return columnsOf(row.trimEnd()) < edge ? [tidy(row), ''] : null
  let at = 0
  while (columnsOf(row.slice(0, at)) < start) at += 1
  return [tidy(row.slice(0, at)), tidy(row.slice(at))]
}

/** Lines of a column by their paragraphs: one goes on with the line above that has no room for its first word, or that is long and ends no sentence. */
function unbroken<Line extends { text: string }>(lines: readonly Line[], width: number): Line[][] {
  return lines.reduce<Line[][]>((paragraphs, line) => {
    const above = paragraphs.at(-1)?.at(-1)
    const word = hasChinese(line.text) ? '中' : (line.text.split(' ', 1)[0] ?? '')
    const used = columnsOf(above?.text ?? '')
    const full = used + columnsOf(` ${word}`) > width - RAGGED
    const open = used > width * LONG && !/[.?!:。？！：…]["”’」』)）]?$/u.test(above?.text ?? '')
    if (above && (full || open)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    return paragraphs
  }, [])
}

/** Columns that a text takes on the screen: a Chinese character takes two. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)
}

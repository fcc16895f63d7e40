import { hasChinese } from '../../text/has-chinese.ts'
import type { MarkedLine } from './marked-line.ts'

/** Longest cell that may name a speaker or number a row, in characters. */
const LONGEST_NAME = 60

/** What ends or parts sentences: a name has none of it. */
const SENTENCE = /[.。!！?？；;，]$|[。！？；，]|[.!?] /

const NUMBER = /^#?\d{1,5}\.?$/

/** Turns the rows of a table into lines, one row after the other. */
export class Rows {
  #above = ''

  /**
   * The lines of a row. Where one cell has text without Chinese and another has Chinese, they are a source and its
   * translation: the source comes first, paragraph by paragraph where both have as many. Short cells before them, with a
   * name or a time, keep their place; the number of a row, and a name that the row above has too, are no text.
   */
  lines(cells: MarkedLine[][]): MarkedLine[] {
    const full = cells.filter((cell) => cell.length > 0)
    const chinese = full.findLastIndex(isChinese)
    const source = full.findLastIndex((cell) => !isChinese(cell))
    const first = Math.min(chinese, source)
    const both = chinese !== -1 && source !== -1 && full.length - first === 2
    const names = full.slice(0, both ? first : Math.max(0, full.length - 1))
    if (!names.every(isShort)) return full.flat()
    const heads = names.flatMap((cell) => cell.map((line) => this.#head(line)))
    return [...heads, ...(both ? pairUp(full[source] ?? [], full[chinese] ?? []) : full.slice(names.length).flat())]
  }

  #head(line: MarkedLine): MarkedLine {
    const furniture = line.marks.furniture || NUMBER.test(line.text) || line.text === this.#above
    if (!NUMBER.test(line.text) && !/\d:\d/.test(line.text)) this.#above = line.text
    return { ...line, marks: { ...line.marks, furniture } }
  }
}

function pairUp(source: MarkedLine[], translation: MarkedLine[]): MarkedLine[] {
  if (source.length !== translation.length) return [...source, ...translation].map(together)
  return source.flatMap((line, index) => {
    const other = translation[index]
    return other ? [line, together(other, 1)] : [line]
  })
}

/** In a row no blank line stands between the two. */
function together(line: MarkedLine, index: number): MarkedLine {
  return index === 0 ? line : { ...line, gap: false }
}

function isChinese(cell: MarkedLine[]): boolean {
  return cell.some(({ text }) => hasChinese(text))
}

function isShort(cell: MarkedLine[]): boolean {
  return cell.length === 1 && cell.every(({ text }) => text.length <= LONGEST_NAME && !SENTENCE.test(text))
}

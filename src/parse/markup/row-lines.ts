import { hasChinese } from '../../text/has-chinese.ts'
import type { MarkedLine } from './marked-line.ts'

/** Longest cell that may name a speaker or number a row, in characters. */
const LONGEST_NAME = 60

/** What ends or parts sentences: a name has none of it. */
const SENTENCE = /[.。!！?？；;，]/

/**
 * The lines of a row of a table. Where one cell has text without Chinese and another has Chinese, they are a source and
 * its translation: the source comes first, paragraph by paragraph where both have as many. Short cells before them, with
 * a name, a number or a time, keep their place.
 */
export function rowLines(cells: MarkedLine[][]): MarkedLine[] {
  const full = cells.filter((cell) => cell.length > 0)
  const chinese = full.findLastIndex(isChinese)
  const source = full.findLastIndex((cell) => !isChinese(cell))
  const names = full.slice(0, Math.min(chinese, source))
  if (chinese === -1 || source === -1 || full.length - names.length !== 2 || !names.every(isShort)) return full.flat()
  const pairs = pairUp(full[source] ?? [], full[chinese] ?? [])
  return [...names.flat(), ...pairs]
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

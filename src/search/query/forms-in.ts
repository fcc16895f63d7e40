import type { Fold } from './fold.ts'
import { writeFoldTable, type FoldTable } from './fold-table.ts'

/** The Chinese characters that the table speaks of, which Unicode takes no further apart. */
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

/** The whole table of characters, in each of the ways in which it is used. */
export interface WholeTable {
  table: FoldTable
  entries: [form: string, base: string][]
  fold: Fold
}

/** The part of the table of characters that a text needs for being searched, as `writeFoldTable` writes it. */
export function formsIn(text: string, { table, entries, fold }: WholeTable): string {
  const used = new Set<string>()
  for (const point of new Set(pointsOf(text))) {
    const character = String.fromCodePoint(point)
    if (point >= FIRST_HAN && point <= LAST_HAN) used.add(table.get(character) ?? character)
    else for (const unit of fold(character).units) used.add(unit)
  }
  return writeFoldTable(new Map(entries.filter(([, base]) => used.has(base))))
}

/** The code points of a text: of those below U+10000 each once. */
function pointsOf(text: string): number[] {
  const seen = new Uint8Array(0x10000)
  const points: number[] = []
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (seen[point] === 1) continue
    // Of a pair of surrogates the second is looked at too: alone it is nothing to the search.
    if (point <= 0xffff) seen[point] = 1
    points.push(point)
  }
  return points
}

import type { Passage } from '../model/transcript.ts'

/**
 * Where an offset in a passage stands in the seed.
 * @param lines lines of the seed; line n is element n − 1
 * @returns 1-based line, and 1-based column in UTF-16 units, `null` where the line does not hold the text as it is
 */
export function placeIn(
  { text, line, lines: own }: Passage,
  offset: number,
  lines: string[],
): { line: number; column: number | null } {
  let from = 0
  for (const number of own) {
    const raw = lines[number - 1] ?? ''
    const piece = raw.trim()
    const start = text.indexOf(piece, from)
    if (piece !== '' && start >= 0 && offset < start + piece.length) {
      return offset < start
        ? { line: number, column: null }
        : { line: number, column: raw.indexOf(piece) + offset - start + 1 }
    }
    // A line of which the layout took something away holds the passage, not the reverse.
    const inside = raw.indexOf(text.slice(from))
    if (inside >= 0) return { line: number, column: inside + offset - from + 1 }
    if (start >= 0) from = start + piece.length
  }
  return { line, column: null }
}

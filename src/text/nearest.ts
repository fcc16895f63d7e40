import { lettersOf } from './letters-of.ts'

/** A text with its name. */
export interface NamedText {
  id: string
  text: string
}

/**
 * Finds the texts that are most like a quote, by the share of common character pairs (Dice's coefficient).
 * @param count how many at most
 * @returns ids, best first; none that has nothing in common with the quote
 */
export function nearest(quote: string, candidates: NamedText[], count: number): string[] {
  const wanted = pairs(quote)
  return candidates
    .map(({ id, text }) => ({ id, score: score(wanted, pairs(text)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ id }) => id)
}

function pairs(text: string): Set<string> {
  const folded = lettersOf(text)
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)))
}

/** Counts what of the quote is found, since paragraphs are longer than quotes. */
function score(wanted: Set<string>, found: Set<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((pair) => found.has(pair)).length / wanted.size
}

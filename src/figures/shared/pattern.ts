import { matchesOf } from '../../text/matches-of.ts'

/** The words of a list. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** The words of a table with a line a meaning: those of one language, a colon, those of the other. */
export function linesOfWords(table: string): string[][][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(': ').map(words))
}

/** A pattern for any part of a list, which is written with spaces between for readers; `_` is a space inside a part. */
export function oneOf(list: string): string {
  return `(?:${words(list).join('|').replaceAll('_', ' ')})`
}

/** The last match of a global pattern in a text. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return matchesOf(pattern, text).at(-1) ?? null
}

import { wordBorders } from './word-borders.ts'

/** Longer quotes are named by their first and last words. */
const LONGEST = 60
const ENDS = 24

/**
 * The text fragment that leads to a quote (URL Fragment Text Directives, WICG): all of a short one, else its beginning
 * and its end, cut between words.
 * @param borders where words of the quote begin and end; by the quote alone where nothing is said
 * @returns what follows `#` or an element's id in an address
 */
export function textFragment(quote: string, borders: readonly number[] = wordBorders(quote)): string {
  if (quote.length <= LONGEST && !quote.includes('\n')) return `:~:text=${encode(quote)}`
  // A line of a quote is a paragraph of its own, and so are its words.
  const firstLine = quote.indexOf('\n') < 0 ? quote.length : quote.indexOf('\n')
  const lastLine = quote.lastIndexOf('\n') + 1
  const start = borders.filter((border) => border <= Math.min(ENDS, firstLine)).at(-1) || firstLine
  const end =
    borders.find((border) => border >= Math.max(quote.length - ENDS, lastLine) && border < quote.length) ?? lastLine
  return `:~:text=${encode(quote.slice(0, start))},${encode(quote.slice(end))}`
}

/**
 * A dash, a comma and an ampersand have a meaning of their own there; parentheses end an address in Markdown and wherever
 * addresses are found in a text. Half of a character cannot be encoded.
 */
function encode(text: string): string {
  return encodeURIComponent(
    text
      .replace(/\p{Surrogate}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).replace(/[-()'*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

import { hash } from 'node:crypto'

/** 7 base-36 characters hold 78 thousand million values: a call has about 150 paragraphs. */
const DIGITS = 7

/**
 * The stable id of a paragraph: `p` and 7 base-36 characters of a SHA-256 over its text, NFKC-folded,
 * lower-cased, letters and digits only, so that insertions before it and typographic clean-up leave it alone.
 * @param text the source text of the paragraph
 * @param taken how often each id was given in this call; counted up. A repeat gets `-2`, `-3`.
 */
export function paragraphId(text: string, taken: Map<string, number>): string {
  const number = hash('sha256', folded(text), 'buffer').readBigUInt64BE() % 36n ** BigInt(DIGITS)
  const id = 'p' + number.toString(36).padStart(DIGITS, '0')
  const repeat = (taken.get(id) ?? 0) + 1
  taken.set(id, repeat)
  return repeat === 1 ? id : `${id}-${repeat}`
}

/** Dashes, quotes and dots of typography: none of them outlives the folding. */
const TYPOGRAPHY = /[\u2010-\u2027]+/g

/** What is ASCII but for its typography, as English is, need not go through Unicode: it takes a third of the time. */
function folded(text: string): string {
  const plain = text.replace(TYPOGRAPHY, '')
  if (isAscii(plain)) return plain.replace(/[^A-Za-z0-9]+/g, '').toLowerCase()
  // Bounded: an open run of a Unicode class overflows the stack of the regular expression on a line of megabytes.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,64}/gu, '')
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

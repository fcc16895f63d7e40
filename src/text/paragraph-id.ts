import { createHash } from 'node:crypto'

/** 7 base-36 characters hold 78 thousand million values: a call has about 150 paragraphs. */
const DIGITS = 7

/**
 * The stable id of a paragraph: `p` and 7 base-36 characters of a SHA-256 over its text, NFKC-folded,
 * lower-cased, letters and digits only, so that insertions before it and typographic clean-up leave it alone.
 * @param text the source text of the paragraph
 * @param taken ids already given in this call; the new one is added. A repeat gets `-2`, `-3`.
 */
export function paragraphId(text: string, taken: Set<string>): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const hash = createHash('sha256').update(folded).digest().readBigUInt64BE() % 36n ** BigInt(DIGITS)
  const id = 'p' + hash.toString(36).padStart(DIGITS, '0')
  let unique = id
  for (let repeat = 2; taken.has(unique); repeat++) unique = `${id}-${repeat}`
  taken.add(unique)
  return unique
}

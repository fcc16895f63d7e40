import type { Transcript } from '../../model/transcript.ts'

/** As often a phrase must stand in a call to be more than a phrase of one sentence. */
const OFTEN = 2
/** Before a noun; of a verb only `to` would stand here too. */
const BEFORE_NOUN = String.raw`(?:our|the|in|of|for|from|across|with|(?:turning|shifting|moving|switching)(?: now| next| on| over)* to)`

/**
 * Whether a phrase is a noun that a call uses more than once: it stands there several times, whatever its case, and somewhere
 * behind a word such as `our` or `in`.
 */
export function usualPhrases({ turns }: Transcript): (phrase: string) => boolean {
  const text = turns
    .flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? ''))
    .join('\n')
    .toLowerCase()
  return (phrase) => {
    const wanted = phrase.toLowerCase().replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    const count = text.match(new RegExp(String.raw`(?<!\w)${wanted}(?!\w)`, 'g'))?.length ?? 0
    return count >= OFTEN && new RegExp(String.raw`\b${BEFORE_NOUN} ${wanted}(?!\w)`).test(text)
  }
}

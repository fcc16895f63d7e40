import type { Transcript } from '../model/transcript.ts'

/** As often a phrase must stand in a call to be more than a phrase of one sentence. */
const OFTEN = 2

/** Whether a phrase stands in the English text of a call more than once, whatever its case. */
export function usualPhrases({ turns }: Transcript): (phrase: string) => boolean {
  const text = turns
    .flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? ''))
    .join('\n')
    .toLowerCase()
  return (phrase) => {
    let count = 0
    const wanted = phrase.toLowerCase()
    for (let at = text.indexOf(wanted); at >= 0 && count < OFTEN; at = text.indexOf(wanted, at + wanted.length))
      count += 1
    return count >= OFTEN
  }
}

import type { KeyFigure } from '../../model/key-figure.ts'
import type { Transcript } from '../../model/transcript.ts'
import { splitSentences } from '../../pairing/sentences.ts'
import type { LinkedFigure } from './links/linked-figure.ts'

const UNLESS = /\b(?:unless|except where) (?:otherwise )?(?:noted|stated|indicated|specified|mentioned)/i
const OF_YEAR =
  /\b(?:comparisons?|growth rates?|growth|changes|percentages)\b.*(?:\byear[- ]over[- ]year\b|\b(?:the|our|with|to|of) (?:comparable|same|corresponding|prior[- ]year|year[- ]ago) (?:period|quarter))/i

/**
 * What changes are held against where no words beside them say it, by what the call declares for all of them: `Unless otherwise stated, all
 * comparisons are against the comparable period of 2024`.
 */
export function usualComparison({ turns }: Transcript): (link: LinkedFigure) => KeyFigure['against'] {
  const isYear = turns
    .flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? ''))
    .filter((text) => UNLESS.test(text))
    .some((text) =>
      splitSentences(text, 'en').some(({ start, end }) => {
        const sentence = text.slice(start, end)
        return UNLESS.test(sentence) && OF_YEAR.test(sentence)
      }),
    )
  return ({ change, compared, expected, against, metric }) =>
    against ?? (isYear && change && compared === null && !expected && metric.kind !== 'effect' ? 'year-ago' : null)
}

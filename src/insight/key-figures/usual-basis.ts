import type { KeyFigure } from '../../model/key-figure.ts'
import type { Transcript } from '../../model/transcript.ts'
import { splitSentences } from '../../pairing/sentences.ts'
import { isAdjustable } from '../tokens/is-adjustable.ts'
import type { LinkedFigure } from './links/link-figures.ts'

/** The basis of a figure, also where no words beside it say it. */
export type UsualBasis = (link: LinkedFigure) => KeyFigure['basis']

const UNLESS =
  /\bunless (?:otherwise|specifically)?(?: specifically)? ?(?:noted|stated|indicated|specified|mentioned|identified|disclosed)/i
const ADJUSTED = /\bnon-?GAAP\b|\badjusted\b|\bexclud(?:e|es|ing)\b/i
const NEUTRAL = /\b(?:currency[- ]neutral|constant[- ]currency)\b/i

/** Metrics whose growth companies give without exchange effects. */
const SOLD = /revenue|sales|bookings|value|orders/

/**
 * Reads what a call says of all its figures at the beginning: `Today’s results are presented on a non-GAAP basis, unless otherwise
 * noted`, `All growth rates are currency-neutral, unless otherwise stated`.
 */
export function usualBasis({ turns }: Transcript): UsualBasis {
  const said = turns
    .flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? ''))
    .flatMap((text) => splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end)))
    .filter((sentence) => UNLESS.test(sentence))
  const isAdjusted = said.some((sentence) => ADJUSTED.test(sentence))
  const isNeutral = said.some((sentence) => NEUTRAL.test(sentence))
  return ({ metric, basis, onBasis, change, expected }) => {
    if (onBasis) return basis
    if (isAdjusted && isAdjustable(metric)) return 'adjusted'
    return isNeutral && change && !expected && SOLD.test(metric.id) ? 'constant-currency' : basis
  }
}

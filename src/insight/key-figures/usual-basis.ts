import type { KeyFigure } from '../../model/key-figure.ts'
import type { Transcript } from '../../model/transcript.ts'
import { splitSentences } from '../../pairing/sentences.ts'
import { isAdjustable } from '../tokens/is-adjustable.ts'
import type { LinkedFigure } from './links/linked-figure.ts'

/** The basis of a figure, also where no words beside it say it; `null` where it is not certain. */
export type UsualBasis = (link: LinkedFigure) => KeyFigure['basis'] | null

const UNLESS =
  /\bunless (?:otherwise|specifically)?(?: specifically)? ?(?:noted|stated|indicated|specified|mentioned|identified|disclosed)/i
/** `Note that all growth rates in this section are on a normalized and constant currency basis.` */
const OF_GROWTH =
  /\ball (?:(?:of )?(?:the|our|these) )?(?:\w+ ){0,3}(?:growth rates?|growth|comparisons|changes|percentages)\b.*\b(?:normali[sz]ed|organic|constant|local|neutral|underlying)\b/i
/** `Operating margin, tax rate and EPS in our comments today will be on a non-GAAP basis.` */
const ON_BASIS =
  /\b(?:comments|remarks|discussion|references?|commentary|results|metrics|figures|amounts)\b.*\b(?:will (?:all )?be|are|is)(?: \w+){0,2} on an? (?:adjusted|non-?GAAP) basis\b(?! and)/i
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
  const declared = said.filter((sentence) => UNLESS.test(sentence))
  const isAdjusted =
    declared.some((sentence) => ADJUSTED.test(sentence)) || said.some((sentence) => ON_BASIS.test(sentence))
  const isNeutral = declared.some((sentence) => NEUTRAL.test(sentence))
  const isOfGrowth = said.some((sentence) => OF_GROWTH.test(sentence))
  return ({ metric, basis, onBasis, change, expected }) => {
    if (onBasis) return basis
    if (isAdjusted && isAdjustable(metric.id)) return 'adjusted'
    if (isNeutral && change && !expected && SOLD.test(metric.id)) return 'constant-currency'
    // How much of the call that goes for is not certain.
    return isOfGrowth && change && !isNeutral ? null : basis
  }
}

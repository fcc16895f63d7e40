import type { Figure, FigureKind } from '../../../model/figure.ts'
import { sameCurrency } from '../../shared/currencies.ts'
import { same } from './near.ts'
import { currencyIn } from './same-kind.ts'
import { sameValue } from './same-value.ts'
import { tones } from './tones.ts'

/** What the words for a scale multiply by. */
const SCALES = [1e3, 1e6, 1e9, 1e12]
/** An amount of so much says its scale. */
const SCALELESS = 1000

/** Characters between an amount and what is said in its currency without naming it. */
const JUST_BEFORE = 16

/**
 * `8亿美元中约3亿`: whether a count of the translation is an amount of the source, in a currency that the translation has just
 * given to another, which stands before it in the source, too, or is the whole of it.
 * @param agreed figures that are the same in both texts
 */
export function leavesOutCurrency(money: Figure, count: Figure, agreed: [Figure, Figure][]): boolean {
  return (
    money.kind === 'money' &&
    count.kind === 'count' &&
    count.low >= 1e4 &&
    tones(money, count) === null &&
    sameValue({ ...money, kind: 'count' }, count) &&
    agreed.some(
      ([other, its]) =>
        its.kind === 'money' &&
        sameCurrency(currencyIn(its), money.currency) &&
        (other.place.start < money.place.start || money.low < other.low) &&
        its.place.end <= count.place.start &&
        count.place.start - its.place.end <= JUST_BEFORE,
    )
  )
}

/** Whether an amount of dollars and cents is of one share or piece, so that no scale is left out. */
function isPrice({ place, per }: Figure, text: string): boolean {
  return per !== null || PRICE.test(text.slice(Math.max(0, place.start - 40), place.start))
}

const PRICE = /\b(?:EPS|per share|dividends?|pric\w+|fees?)\b[^.;,]*$/i

const SAID_BY = /\bby (?:about |some )?$/i

/** Kinds in which a number may be that names none. */
const UNSAID: ReadonlySet<FigureKind> = new Set(['percent', 'points', 'duration', 'measure', 'multiple', 'money'])

/**
 * Whether a figure of the source that does not say what it counts has the number of one of the translation that does:
 * `up 1.1 on a two-year stack of 6.3`, `but 40 below Q2`, `3.4 billion of cash`, `sales of 14.5`; in another currency than
 * all others of the source it is none of money.
 * @param source all figures of the source
 * @param text the source
 */
export function mayBe(s: Figure, t: Figure, source: Figure[], text: string): boolean {
  // `from 81 days to the mid-60s`, `the low 70s` of dollars
  if (s.band && s.kind === 'percent' && ['duration', 'money', 'multiple', 'points'].includes(t.kind))
    return t.low / t.factor <= s.high && s.low <= t.high / t.factor
  if (isOtherUnit(s, t)) return same(s.low / s.factor, t.low / t.factor) && same(s.high / s.factor, t.high / t.factor)
  const tone = tones(s, t)
  const isTold = SAID_BY.test(text.slice(Math.max(0, s.place.start - 12), s.place.start))
  if (s.vague || (tone !== null && (tone !== 'change' || isTold))) return false
  const isBare = s.kind === 'label' || (s.kind === 'count' && s.open)
  const isScaleless = s.low < SCALELESS && ((s.kind === 'money' && !isPrice(s, text)) || isBare)
  const currencies = source.map(currencyIn).filter((one) => one !== null)
  const isOfNone = !currencies.some((one) => sameCurrency(one, t.currency))
  if (t.kind === 'money' && currencies.length > 0 && isOfNone) return false
  const isNamed = UNSAID.has(t.kind) || (s.kind === 'label' && t.kind === 'count')
  // `80 basis points, before COVID 50`
  const points = t.kind === 'percent' ? source.filter(({ unit }) => unit === 'bp').map(({ factor }) => factor) : []
  const units = isBare && isNamed ? [1, t.factor, ...points] : []
  const scales = isScaleless && ['money', 'count', 'measure'].includes(t.kind) ? SCALES : []
  return [...units, ...scales].some((one) => same(t.low, s.low * one) && same(t.high, s.high * one))
}

/** `down a tenth` is 0.1个百分点, 135 cents are 135分, those of every dollar a share, and 块 are pieces as well as money. */
function isOtherUnit(s: Figure, t: Figure): boolean {
  if (tones(s, t) !== null) return false
  if (s.kind === 'fraction')
    return (t.kind === 'points' || t.kind === 'percent') && s.low !== 0.5 && same((s.low * 10) % 1, 0)
  if (s.kind === 'money') return s.factor === 0.01 && (t.kind === 'count' || (t.kind === 'percent' && t.factor === 1))
  if (s.kind === 'points') return s.firmness === 'soft' && s.low < 1 && t.kind === 'percent'
  if (s.kind === 'percent') return s.factor === 1 && t.kind === 'money' && t.factor === 0.01
  return s.kind === 'count' && t.kind === 'money' && t.currency === '*' && t.factor === 1
}

import type { Figure, FigureKind } from '../../model/figure.ts'
import { sameCurrency } from '../shared/currencies.ts'
import { isPound } from './left-out.ts'
import { same } from './near.ts'
import { currencyIn } from './same-kind.ts'
import { sameValue } from './same-value.ts'
import { tones } from './tones.ts'

/** What the words for a scale multiply by. */
const SCALES = [1e3, 1e6, 1e9, 1e12]

/** Points alone are percentage points of what is told in them. */
function unitOf({ unit }: Figure): string | null {
  return unit === 'point' ? 'pp' : unit
}

/** Characters between an amount and what is said in its currency without naming it. */
const JUST_BEFORE = 16

/**
 * `8亿美元中约3亿`: whether a count of the translation is an amount of the source, in a currency that the translation has just
 * given to another, which stands before it in the source, too.
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
        other.place.start < money.place.start &&
        its.place.end <= count.place.start &&
        count.place.start - its.place.end <= JUST_BEFORE,
    )
  )
}

/** How many times as large an amount is at most that is said without a scale after another one, or the other after it. */
const SAME_SIZE = 100

/** Whether an amount of dollars and cents is of one share or piece, so that no scale is left out. */
function isPrice({ place, per }: Figure, text: string): boolean {
  return per !== null || PRICE.test(text.slice(Math.max(0, place.start - 40), place.start))
}

const PRICE = /\b(?:EPS|per share|dividends?|pric\w+|fees?)\b[^.;,]*$/i

function isOfSize(one: number, other: number): boolean {
  return one <= other * SAME_SIZE && other <= one * SAME_SIZE
}

/**
 * Whether a figure of the source is bare, and one of the translation says it in the unit or of the scale that the source has
 * given to another.
 * @param source all figures of the source
 * @param text the source
 */
export function isElided(s: Figure, t: Figure, source: Figure[], text: string): boolean {
  // `from 81 days to the mid-60s`
  if (s.band && s.kind === 'percent' && t.kind === 'duration')
    return t.low <= s.high && s.low <= t.high && source.some((one) => one.kind === t.kind && one.unit === t.unit)
  // `the low 70s` are dollars, too.
  if (s.band && s.kind === 'percent' && ['money', 'multiple', 'points'].includes(t.kind))
    return t.low / t.factor <= s.high && s.low <= t.high / t.factor
  const isWhole = s.kind === 'money' ? isPrice(s, text) : s.kind !== 'count' || !s.open
  if (s.kind !== 'label' && (isWhole || s.low >= 1000)) return false
  if (![null, 'change'].includes(tones(s, t))) return false
  const isAmount = ({ kind }: Figure): boolean => kind === 'money' || kind === 'count'
  const alike = source.filter((one) =>
    (isAmount(one) && isAmount(t)) || (one.kind === 'measure' && t.kind === 'count')
      ? t.kind === 'count' || sameCurrency(currencyIn(one), t.currency)
      : (one.kind === t.kind && unitOf(one) === unitOf(t)) ||
        isPound(t, one) ||
        // What adds to a growth in per cent adds points.
        (one.kind === 'percent' && t.kind === 'points' && unitOf(t) === 'pp') ||
        isMovedByPoints(one, t),
  )
  // `sales of 14.5 to 14.6`: of what scale that is, only the listener knows.
  const isScaleless = s.kind === 'count' && s.open && isAmount(t)
  if (alike.length === 0 && !isScaleless) return false
  const scales =
    isAmount(t) || t.kind === 'measure'
      ? SCALES.filter((one) => isScaleless || alike.some(({ low }) => low >= one && isOfSize(low, t.low)))
      : []
  return [...alike.map((one) => (isMovedByPoints(one, t) ? 1 : one.factor)), ...scales].some(
    (one) => same(t.low, s.low * one) && same(t.high, s.high * one),
  )
}

/** `38.2, up 60 bips`: what goes up or down by points is a share. */
function isMovedByPoints(one: Figure, t: Figure): boolean {
  return one.kind === 'points' && t.kind === 'percent'
}

/** Kinds in which a number may be that names none. */
const UNSAID: ReadonlySet<FigureKind> = new Set(['percent', 'points', 'duration', 'measure', 'multiple', 'money'])

/**
 * Whether a figure of the source that does not say what it counts has the number of one of the translation that does:
 * `up 1.1 on a two-year stack of 6.3`, `but 40 below Q2`, `3.4 billion of cash`; in another currency than all others of the
 * source it is none of money.
 * @param source all figures of the source
 */
export function mayBe(s: Figure, t: Figure, source: Figure[]): boolean {
  if (isOtherUnit(s, t)) return same(s.low / s.factor, t.low / t.factor) && same(s.high / s.factor, t.high / t.factor)
  if (s.kind !== 'count' || !s.open || s.vague || !UNSAID.has(t.kind) || ![null, 'change'].includes(tones(s, t)))
    return false
  const money = t.kind === 'money' ? source.filter(({ kind }) => kind === 'money') : []
  if (money.length > 0 && !money.some((one) => sameCurrency(currencyIn(one), t.currency))) return false
  return [1, t.factor].some((factor) => same(s.low, t.low / factor) && same(s.high, t.high / factor))
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

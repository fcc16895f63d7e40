import type { Figure, FigureKind } from '../../model/figure.ts'
import { sameCurrency } from '../shared/currencies.ts'
import { same } from './near.ts'
import { currencyIn, sameValue, tones } from './same-figure.ts'

/** What the words for a scale multiply by. */
const SCALES = [1e3, 1e6, 1e9, 1e12]

/** Points alone are percentage points of what is told in them. */
function unitOf({ unit }: Figure): string | null {
  return unit === 'point' ? 'pp' : unit
}

/** Characters between an amount and what is said in its currency without naming it. */
const JUST_BEFORE = 5

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

/** Whether a large count follows what gives it its unit in the sentence, or is a part of it: `€64 billion, of which 28 billion came`. */
function isSaidBefore(s: Figure, t: Figure, source: Figure[], text: string): boolean {
  if (OF_WHOLE.test(text.slice(s.place.end))) return true
  return (
    s.kind === 'count' &&
    (t.kind === 'money' || t.kind === 'measure') &&
    tones(s, t) === null &&
    source.some(
      ({ kind, place }) =>
        kind === t.kind && place.end <= s.place.start && !/[.?!] /.test(text.slice(place.end, s.place.start)),
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

/** `15 million of the 24 million tonnes`, `62 million tonnes, 4 million more than planned` */
const OF_WHOLE = /^ of (?:the|our|its|their) (?:[a-z-]+ )?[$€£]?\d|^ (?:more|less|fewer) than\b/

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
  const isWhole = s.kind === 'money' ? isPrice(s, text) : s.kind !== 'count' || !s.open
  if (s.kind !== 'label' && (isWhole || (s.low >= 1000 && !isSaidBefore(s, t, source, text)))) return false
  if (![null, 'change'].includes(tones(s, t))) return false
  const isAmount = ({ kind }: Figure): boolean => kind === 'money' || kind === 'count'
  const alike = source.filter((one) =>
    isAmount(one) && isAmount(t)
      ? t.kind === 'count' || sameCurrency(currencyIn(one), t.currency)
      : (one.kind === t.kind && unitOf(one) === unitOf(t)) ||
        // What adds to a growth in per cent adds points.
        (one.kind === 'percent' && t.kind === 'points' && unitOf(t) === 'pp') ||
        isMovedByPoints(one, t),
  )
  if (alike.length === 0) return false
  const scales =
    isAmount(t) || t.kind === 'measure'
      ? SCALES.filter((one) => alike.some(({ low }) => low >= one && isOfSize(low, t.low)))
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
  if (s.kind !== 'count' || !s.open || s.vague || !UNSAID.has(t.kind) || ![null, 'change'].includes(tones(s, t)))
    return false
  const money = t.kind === 'money' ? source.filter(({ kind }) => kind === 'money') : []
  if (money.length > 0 && !money.some((one) => sameCurrency(currencyIn(one), t.currency))) return false
  return [1, t.factor].some((factor) => same(s.low, t.low / factor) && same(s.high, t.high / factor))
}

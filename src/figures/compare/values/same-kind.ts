import type { Figure } from '../../../model/figure.ts'
import { sameCurrency } from '../../shared/currencies.ts'
import { sameMeasure } from '../../shared/measures.ts'
import { isPound, mayBeMoney } from './left-out.ts'
import { sameShare } from './same-share.ts'

const SPANS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 3 * 2_629_746,
  year: 12 * 2_629_746,
  decade: 120 * 2_629_746,
  century: 1200 * 2_629_746,
}

/** A figure in terms in which figures of one family can be compared. */
interface Size {
  family: string
  low: number
  high: number
  step: number
}

/** A figure in terms of its family. */
export function sizeOf(one: Figure): Size {
  const scale = (factor: number, family: string): Size => ({
    family,
    low: one.low * factor,
    high: one.high * factor,
    step: one.precision * factor,
  })
  switch (one.kind) {
    case 'percent':
      return scale(0.01, 'share')
    case 'fraction':
      return scale(1, 'share')
    case 'duration':
      return scale(SPANS[one.unit ?? ''] ?? 1, 'duration')
    case 'measure':
      return scale(1, `measure ${one.unit ?? ''}`)
    case 'ordinal':
      return scale(1, 'count')
    default:
      return scale(1, one.kind)
  }
}

/** Whether two figures count the same thing. */
export function sameKind(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind || isDayOf(a, b) || isDayOf(b, a)
  const x = sizeOf(a).family
  const y = sizeOf(b).family
  if (a.kind === 'money' && b.kind === 'money') return sameCurrency(currencyIn(a), currencyIn(b))
  if (mayBeMoney(a, b) || mayBeMoney(b, a) || isPound(a, b) || isPound(b, a)) return true
  // Of what the mid-fifties are, only the text around says.
  if (a.band && a.kind === 'percent' && b.kind === 'count' && b.low < 100) return true
  if (a.kind === 'year' && b.kind === 'year') return a.unit === b.unit
  if (a.kind === 'digits' && b.kind === 'digits') return a.unit === b.unit || a.unit === null || b.unit === null
  if (x === y) return true
  if (a.kind === 'measure' && b.kind === 'measure') return sameMeasure(a, b)
  const kinds = new Set([x, y])
  const pair = (one: string, other: string): boolean => kinds.has(one) && kinds.has(other)
  // `80 times a day` is 次; where only the magnitude is given, a translation may add the currency.
  // What is counted may be said once: `in 19 years out of the 24`, `五年` for `five or more years`.
  return (
    pair('duration', 'count') ||
    (pair('quarter', 'count') && (a.kind === 'ordinal' || b.kind === 'ordinal')) ||
    pair('multiple', 'count') ||
    // `15 to 1 oversubscribed` is 15倍.
    pair('ratio', 'multiple') ||
    // `7 to 2` is 7比2.
    (pair('ratio', 'count') && (isScore(a) || isScore(b))) ||
    (a.vague && b.vague && a.kind === 'count' && b.kind === 'money') ||
    pair('year', 'count') ||
    // The points of an index are 点, too.
    (pair('points', 'count') && (a.unit === 'point' || b.unit === 'point')) ||
    (pair('points', 'share') &&
      [a, b].some(({ unit }) => unit === 'bp' || unit === 'point') &&
      isLevel(a) &&
      isLevel(b)) ||
    isShortYear(a, b) ||
    isShortYear(b, a) ||
    ((pair('multiple', 'share') || pair('digits', 'share')) && sameShare(a, b))
  )
}

/** Two numbers that stand against each other, like a range in falling order. */
export function isScore(one: Figure): boolean {
  return one.kind === 'count' && one.falling && one.low > 0
}

/** The currency of an amount, `*` where the words leave it open: `5 cents`. */
export function currencyIn({ kind, open, currency }: Figure): string | null {
  return kind === 'money' && open ? '*' : currency
}

/** `on September 9 and on the 3rd`, `7月3日至19日`: the month is said once. */
export function isDayOf(ordinal: Figure, date: Figure): boolean {
  const isDay = ordinal.kind === 'ordinal' || (ordinal.kind === 'duration' && ordinal.unit === 'day')
  return isDay && date.kind === 'date' && date.date?.day === ordinal.low
}

/** Ten basis points are 0.1 per cent of something, but what rises by them does not rise by 0.1 per cent. */
function isLevel(one: Figure): boolean {
  return one.direction === null && one.role === null
}

/** `into '26` is `26 年` in Chinese, which reads like a duration. */
export function isShortYear(year: Figure, duration: Figure): boolean {
  return (
    year.kind === 'year' && duration.kind === 'duration' && duration.unit === 'year' && year.low % 100 === duration.low
  )
}

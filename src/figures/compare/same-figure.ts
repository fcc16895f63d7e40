import type { Figure } from '../../model/figure.ts'
import { sameCurrency } from '../shared/currencies.ts'
import { sameMeasure } from '../shared/measures.ts'
import { isPound, leavesOutPercent, mayBeMoney } from './left-out.ts'
import { close, EPSILON, same } from './near.ts'
import { isMoreExact, mantissa, roughly } from './rounding.ts'
import { sameDate, sameTime } from './same-calendar.ts'
import { sameShare } from './same-share.ts'

/** What tells two figures apart that should be one. */
export type FigureDifference =
  'value' | 'scale' | 'unit' | 'currency' | 'sign' | 'order' | 'change' | 'bound' | 'end' | 'basis'

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

function sizeOf(one: Figure): Size {
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

/** Whether a figure of the translation says the same as one of the source in every respect. */
export function sameFigure(source: Figure, translation: Figure): boolean {
  return sameKind(source, translation) && sameValue(source, translation) && tones(source, translation) === null
}

/** What tells two figures of the same kind and value apart by sign, order or bound; `null` if nothing. */
export function tones(a: Figure, b: Figure): FigureDifference | null {
  if (signs(a, b)) return 'sign'
  if (a.per !== null && b.per !== null && a.per !== b.per) return 'unit'
  if (a.kind === 'ordinal' && b.kind === 'ordinal' && a.unit && b.unit && a.unit !== b.unit) return 'unit'
  if (a.low !== a.high && b.low !== b.high && a.falling !== b.falling) return 'order'
  const roles = [a.role, b.role]
  // What something has gone up by is not what it was before, nor what it has come to.
  if (roles.includes('from') && (roles.includes('to') || (a.role === 'by' && a.direction !== null))) return 'order'
  const levels = a.kind !== 'multiple' && b.kind !== 'multiple' && a.kind !== 'digits'
  if (levels && roles.includes('by') && roles.includes('to')) return 'change'
  if (a.end !== null && b.end !== null && a.end !== b.end) return 'end'
  // `500-odd` is about and over.
  if (a.open && a.bound === 'above' && b.bound === 'about') return null
  const bounds = [a.bound, b.bound]
  return bounds.includes('above') && bounds.some((bound) => bound !== null && bound !== 'above') ? 'bound' : null
}

/** Whether the signs differ. A minus in one language may be a word in the other: `-5%`, `下降 5%`, `亏损 500 万`. */
function signs(a: Figure, b: Figure): boolean {
  if (a.course !== null && b.course !== null && a.course !== b.course) return true
  // `40% more` is never 低于 40%.
  if (a.direction === 'up' && b.direction === null && b.bound === 'below' && a.bound !== 'below') return true
  const [x, y] = [a.negative ? 'loss' : a.result, b.negative ? 'loss' : b.result]
  if (x !== null && y !== null && x !== y) return true
  if (a.negative === b.negative) return a.direction !== null && b.direction !== null && a.direction !== b.direction
  const [minus, word] = a.negative ? [a, b] : [b, a]
  if (word.result === 'loss') return false
  return word.direction !== 'down' || minus.direction === 'down'
}

/** Whether two figures count the same thing. */
export function sameKind(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind || isDayOf(a, b) || isDayOf(b, a)
  const x = sizeOf(a).family
  const y = sizeOf(b).family
  if (a.kind === 'money' && b.kind === 'money') return sameCurrency(currencyIn(a), currencyIn(b))
  if (mayBeMoney(a, b) || mayBeMoney(b, a) || isPound(a, b) || isPound(b, a)) return true
  if (leavesOutPercent(a, b) || leavesOutPercent(b, a)) return true
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
    (pair('points', 'share') && (a.unit === 'bp' || b.unit === 'bp') && isLevel(a) && isLevel(b)) ||
    isShortYear(a, b) ||
    isShortYear(b, a) ||
    ((pair('multiple', 'share') || pair('digits', 'share')) && sameShare(a, b))
  )
}

/** Two numbers that stand against each other, like a range in falling order. */
function isScore(one: Figure): boolean {
  return one.kind === 'count' && one.falling && one.low > 0
}

function quotientOf(one: Figure): number {
  return isScore(one) ? one.high / one.low : Math.max(one.low, 1 / one.low)
}

/** The currency of an amount, `*` where the words leave it open: `5 cents`. */
export function currencyIn({ kind, open, currency }: Figure): string | null {
  return kind === 'money' && open ? '*' : currency
}

/** `on September 9 and on the 3rd`: the month is said once. */
function isDayOf(ordinal: Figure, date: Figure): boolean {
  return ordinal.kind === 'ordinal' && date.kind === 'date' && date.date?.day === ordinal.low
}

/** Ten basis points are 0.1 per cent of something, but what rises by them does not rise by 0.1 per cent. */
function isLevel(one: Figure): boolean {
  return one.direction === null && one.role === null
}

/** `into '26` is `26 年` in Chinese, which reads like a duration. */
function isShortYear(year: Figure, duration: Figure): boolean {
  return (
    year.kind === 'year' && duration.kind === 'duration' && duration.unit === 'year' && year.low % 100 === duration.low
  )
}

/**
 * Whether two figures of the same kind have the same value. The translation may be rounded where it says so; it may not
 * be more exact than the source.
 */
export function sameValue(source: Figure, translation: Figure): boolean {
  if (source.kind === 'date' && translation.kind === 'date') return sameDate(source, translation)
  if (isDayOf(source, translation) || isDayOf(translation, source)) return true
  if (source.kind === 'time' && translation.kind === 'time') return sameTime(source, translation)
  if (source.kind === 'ratio' && translation.kind === 'ratio')
    return source.unit !== null && translation.unit !== null
      ? same(source.low, translation.low)
      : same(source.low, translation.low) || same(source.low, 1 / translation.low)
  if (isShortYear(source, translation) || isShortYear(translation, source)) return true
  // `the 1990s` are 九十年代 of any century.
  if (source.unit === 'decade' && (source.open || translation.open)) return source.low % 100 === translation.low % 100
  if (source.vague !== translation.vague) return roughly(source, translation)
  // 成千上万 is thousands and tens of thousands alike.
  if (source.vague && source.low === 1e3 && translation.low === 1e4) return true
  const [x, y] = [sizeOf(source), sizeOf(translation)]
  if (x.family !== y.family) {
    const kinds = new Set([source.kind, translation.kind])
    if (
      mayBeMoney(source, translation) ||
      mayBeMoney(translation, source) ||
      isPound(source, translation) ||
      isPound(translation, source)
    )
      return close(x.low, y.low, y.step, translation.bound) && close(x.high, y.high, y.step, translation.bound)
    if (kinds.has('ratio') && kinds.has('count')) return same(quotientOf(source), quotientOf(translation))
    if (kinds.has('ratio')) return same(source.low, translation.low)
    if (kinds.has('multiple') || kinds.has('digits')) if (!kinds.has('count')) return sameShare(source, translation)
    if (source.kind === 'measure') return sameMeasure(source, translation)
    if (kinds.has('percent') && kinds.has('count') && source.band)
      return source.low <= translation.high && translation.low <= source.high
    if (kinds.has('percent') && kinds.has('count'))
      return source.low === translation.low && source.high === translation.high
    if (kinds.has('duration')) return source.low === translation.low && source.high === translation.high
  }
  if (
    x.family === 'share' &&
    y.family === 'share' &&
    (source.band || translation.band || source.unit !== translation.unit)
  )
    return sameShare(source, translation)
  if (x.family === y.family && (source.band || translation.band)) return x.low <= y.high && y.low <= x.high
  const points = x.family === 'points' && y.family === 'share' ? 0.01 : 1
  const shares = x.family === 'share' && y.family === 'points' ? 0.01 : 1
  if (isMoreExact(source, translation)) return true
  // One third is 33 per cent, or 三成三; `33 1/3%` is 33.33%.
  if (
    translation.kind === 'percent' &&
    (source.kind === 'fraction' || (source.kind === 'percent' && source.precision === 0))
  )
    return closeShare(x.low, y.low, y.step, translation) && closeShare(x.high, y.high, y.step, translation)
  const fits = (more: number): boolean =>
    close((x.low + more) * points, y.low * shares, y.step, translation.bound) &&
    close((x.high + more) * points, y.high * shares, y.step, translation.bound)
  return (
    fits(0) ||
    (source.kind === 'multiple' && source.open && fits(1)) ||
    (translation.kind === 'multiple' && translation.open && fits(-1))
  )
}

/** A part of what is told in tenths may be told so only where the words say that it is not exact: `三成多` of a third. */
function closeShare(exact: number, given: number, step: number, { bound }: Figure): boolean {
  return close(exact, given, step, step < 0.1 ? (bound ?? 'about') : bound)
}

/** What tells two figures apart that were taken for the same one. */
export function figureDifference(a: Figure, b: Figure): FigureDifference {
  if (sameKind(a, b) && sameValue(a, b)) return tones(a, b) ?? 'value'
  if (mantissa(a.low) === mantissa(b.low) && mantissa(a.high) === mantissa(b.high)) {
    if (a.kind === 'money' && b.kind === 'money' && Math.abs(a.low / b.low - 1) < EPSILON) return 'currency'
    if (a.kind === b.kind && a.unit === b.unit) return 'scale'
    if (Math.abs(a.low / b.low - 1) < EPSILON && (a.kind === 'money' || b.kind === 'money')) return 'currency'
    return 'unit'
  }
  return 'value'
}

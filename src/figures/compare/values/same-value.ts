import type { Figure } from '../../../model/figure.ts'
import { sameMeasure } from '../../shared/measures.ts'
import { isPound, mayBeMoney } from './left-out.ts'
import { close, same } from './near.ts'
import { isMoreExact, roughly } from './rounding.ts'
import { sameDate, sameTime } from './same-calendar.ts'
import { isDayOf, isScore, isShortYear, sizeOf } from './same-kind.ts'
import { sameShare } from './same-share.ts'

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
    if (kinds.has('duration')) return same(source.low, translation.low) && same(source.high, translation.high)
  }
  if (
    x.family === 'share' &&
    y.family === 'share' &&
    (source.band || translation.band || source.unit !== translation.unit)
  )
    return sameShare(source, translation)
  if (x.family === y.family && (source.band || translation.band)) return x.low <= y.high && y.low <= x.high
  // `90 to 120 days` are 三到四个月.
  if (x.family === 'duration' && y.family === 'duration' && source.unit !== translation.unit)
    if ([x.low / y.low, x.high / y.high].every((one) => Math.abs(one - 1) < MONTHS)) return true
  const points = x.family === 'points' && y.family === 'share' ? 0.01 : 1
  const shares = x.family === 'share' && y.family === 'points' ? 0.01 : 1
  if (isMoreExact(source, translation)) return true
  // One third is 33 per cent, or 三成三; `33 1/3%` is 33.33%.
  if (
    translation.kind === 'percent' &&
    (source.kind === 'fraction' || (source.kind === 'percent' && source.precision === 0))
  )
    return closeShare(x.low, y.low, y.step, translation) && closeShare(x.high, y.high, y.step, translation)
  // Nobody tells `20x in a year` from 增长20倍.
  const isMany = source.low > 10
  const fits = (more: number): boolean =>
    close((x.low + more) * points, y.low * shares, y.step, translation.bound) &&
    close((x.high + more) * points, y.high * shares, y.step, translation.bound)
  return (
    fits(0) ||
    (source.kind === 'multiple' && (source.open || isMany) && fits(1)) ||
    (translation.kind === 'multiple' && (translation.open || isMany) && fits(-1))
  )
}

/** How much a month of thirty days, or a year of 52 weeks, is off. */
const MONTHS = 0.02

function quotientOf(one: Figure): number {
  return isScore(one) ? one.high / one.low : Math.max(one.low, 1 / one.low)
}

/** A part of what is told in tenths may be told so only where the words say that it is not exact: `三成多` of a third. */
function closeShare(exact: number, given: number, step: number, { bound }: Figure): boolean {
  return close(exact, given, step, step < 0.1 ? (bound ?? 'about') : bound)
}

import type { Figure } from '../../../model/figure.ts'

/** Sums of binary fractions differ in the last places: `155.7 * 1e9`. */
export const EPSILON = 1e-9

/** Whether two values are one but for what the computer makes of fractions. */
export function same(x: number, y: number): boolean {
  return Math.abs(x - y) <= EPSILON * Math.max(Math.abs(x), Math.abs(y))
}

/**
 * Whether `exact` is `given`, or rounds to it where the text says so itself by `约`, `超过`, `不到`. `$155.7 billion` may
 * become `约 1,560 亿`: about an amount with a scale, a final nought need not be exact.
 * @param step the step of the last digit of `given`
 */
export function close(exact: number, given: number, step: number, bound: Figure['bound']): boolean {
  if (same(exact, given)) return true
  if (bound === null || step === 0) return false
  const distance = exact - given
  const room = step * (1 - EPSILON)
  if (bound === 'above') return distance > 0 && distance < room
  if (bound === 'nearly' && distance > 0) return false
  if (bound === 'below') return distance < 0 && -distance < room
  const coarse = step >= 1e4 && given / step >= 100 && Math.abs(given / step) % 10 < EPSILON ? room * 10 : room
  return Math.abs(distance) <= coarse / 2
}

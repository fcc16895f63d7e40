import type { Figure } from '../../../model/figure.ts'
import { close } from './near.ts'

/** What digits cover, in per cent: a low single digit is 1 to 4. */
const DIGITS: Record<string, [number, number]> = {
  '1': [1, 10],
  '1 low': [1, 4],
  '1 mid': [3, 7],
  '1 high': [6, 10],
  '1 low-mid': [1, 7],
  '1 mid-high': [3, 10],
  '2': [10, 100],
  '2 low-mid': [10, 60],
  '2 mid-high': [13, 100],
  '2 low': [10, 15],
  '2 mid': [13, 60],
  '2 high': [16, 100],
}

/**
 * Whether a share (per cent or fraction) says the same as another that is said in a way of its own: a multiple (`120%`,
 * `增长1.2倍`), a discount (`30% off`, `七折`), a stretch (`mid-teens`, `15%左右`).
 */
export function sameShare(a: Figure, b: Figure): boolean {
  if (a.kind === 'multiple' || b.kind === 'multiple')
    return a.kind === 'multiple' ? sameMultiple(a, b) : sameMultiple(b, a)
  const [x, y] = [spanOf(a), spanOf(b)]
  if (!x || !y) return false
  // Two stretches that only touch are two: the high twenties and 百分之三十几.
  if (a.band && b.band) return x[0] < y[1] && y[0] < x[1]
  if (a.band || b.band || a.kind === 'digits' || b.kind === 'digits')
    return (a.band || b.band) && x[0] <= y[1] && y[0] <= x[1]
  // Only one of the two says that it is taken off: the other may name what is left.
  const fits = (low: number, high: number): boolean =>
    close(low, y[0], b.precision, b.bound) && close(high, y[1], b.precision, b.bound)
  return fits(x[0], x[1]) || fits(100 - x[1], 100 - x[0])
}

function spanOf(one: Figure): [number, number] | undefined {
  if (one.kind === 'digits') return DIGITS[[one.low, one.unit].filter((part) => part !== null).join(' ')]
  const factor = one.kind === 'fraction' ? 100 : 1
  return [one.low * factor, one.high * factor]
}

/** `up 120%` is 增长1.2倍 or 增至2.2倍; `240%` without a movement is 2.4倍; `cut by a factor of three` leaves one third. */
function sameMultiple(multiple: Figure, share: Figure): boolean {
  const percent = spanOf(share)
  if (!percent) return false
  const [low, high] = [percent[0] / 100, percent[1] / 100]
  const fits = (least: number, most: number): boolean =>
    close(multiple.low, least, 0, null) && close(multiple.high, most, 0, null)
  if (share.role === 'to') return fits(low, high) || (multiple.direction === 'down' && fits(1 / high, 1 / low))
  // What doubles is not halved.
  if (share.kind === 'fraction' && share.direction === 'down' && multiple.direction === null && !multiple.open)
    return false
  if (multiple.direction === 'down' || share.direction === 'down')
    return fits(1 / high, 1 / low) || fits(1 / (1 - low), 1 / (1 - high))
  if (multiple.direction === 'up' || share.direction === 'up')
    return fits(low + 1, high + 1) || (multiple.open && fits(low, high))
  return fits(low, high) || fits(low + 1, high + 1)
}

import type { KeyFigure } from '../model/key-figure.ts'

/** How far a figure is from that of another call, in per cent of it or in percentage points. */
export interface CallDifference {
  value: number
  unit: '%' | 'pp'
  /** How exactly it can be known: the figures were said so roundly that it is only about right. */
  bound: 'about' | null
}

/** With less certainty, in per cent or points, a difference is only about right; with less than the other, it is none. */
const EXACT = 0.5
const ROUGH = 2.5

/** What sums of binary fractions are off by. */
const EPSILON = 1e-9

/**
 * Calculates how far the figure of a later call is from that of an earlier one, both of the same row.
 * @returns `null` where one of them is a range, a bound, or said too roundly; where both are not above nothing; and for what
 * cannot be held against each other so
 */
export function callDifference(earlier: readonly KeyFigure[], later: readonly KeyFigure[]): CallDifference | null {
  const [before, after] = [earlier[0], later[0]]
  if (!before || !after || earlier.length > 1 || later.length > 1 || before.unit !== after.unit) return null
  if (![before, after].every(({ low, high, bound }) => low === high && bound === null)) return null
  if (before.unit === '%')
    return stated(after.low - before.low, 'pp', roundness(before).points + roundness(after).points)
  const isAmount = (before.unit === 'count' || /^[A-Z]{3}$/.test(before.unit)) && before.kind === 'actual'
  if (!isAmount || before.low <= 0 || after.low <= 0) return null
  const ratio = after.low / before.low
  return stated(100 * (ratio - 1), '%', 100 * ratio * (roundness(before).share + roundness(after).share))
}

/** Half of the last digit that was said: as it stands there, and as a share of the figure. */
function roundness({ corrected, words }: KeyFigure): { points: number; share: number } {
  const said = /\d[\d,]*(?:\.(\d+))?/.exec(corrected ?? words)
  const points = said ? 0.5 * 10 ** -(said[1]?.length ?? 0) : Infinity
  return { points, share: points / Number(said?.[0].replaceAll(',', '')) }
}

function stated(value: number, unit: CallDifference['unit'], doubt: number): CallDifference | null {
  // Of `17%` and `17.5%` nobody knows which way it went.
  if (doubt > ROUGH || (value !== 0 && Math.abs(value) < doubt - EPSILON)) return null
  const steps = doubt < EXACT / 2 ? 10 : 1
  return { value: Math.round(value * steps) / steps, unit, bound: doubt > EXACT ? 'about' : null }
}

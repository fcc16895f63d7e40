import type { FigurePeriod } from '../../../model/key-figure.ts'
import type { Period } from '../../../model/transcript.ts'
import type { SaidPeriod } from '../../tokens/token.ts'
import type { LinkedFigure } from '../links/linked-figure.ts'

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const

/**
 * The time that words come to, in a call of some quarter.
 * @param said `null`: nothing is said, and it is the quarter of the call, unless it is expected
 * @returns `null` where it is not certain, and for what cannot be: what is expected of a time that is over, what has been of a year
 *   that is not
 */
export function settledPeriod(
  said: SaidPeriod | null,
  call: Period | null,
  link: Pick<LinkedFigure, 'expected' | 'change'>,
): FigurePeriod | null {
  const period = settle(said, call, link.expected)
  // What has been is not expected: the time is that of a reason, `given our performance in the third quarter`.
  return period && call && isBeyond(period, call, link) ? null : period
}

function settle(said: SaidPeriod | null, call: Period | null, expected: boolean): FigurePeriod | null {
  if (!said) return call && !expected ? { year: call.year, part: quarter(call.quarter), span: 'only' } : null
  const { part, year, span, relative } = said
  if (relative !== null && part === null) {
    if (!call) return null
    const count = call.year * 4 + call.quarter - 1 + relative
    return { year: Math.floor(count / 4), part: quarter((count % 4) + 1), span }
  }
  if (span !== 'only')
    return call && part === null ? { year: year ?? call.year, part: quarter(call.quarter), span } : null
  if (part === null) return year === null ? null : { year, part: 'FY', span }
  if (year !== null) return { year, part, span }
  // In the midst of a year nobody has its figures yet.
  if (!call || (part === 'FY' && !expected && call.quarter !== 4)) return null
  const years = shift(part, call.quarter, expected)
  return years === null ? null : { year: call.year + years, part, span }
}

/**
 * This year, or, of what is expected, the next one in which it is not over. What is not over and not said to be expected may be of
 * the year before, or a plan in other words: `our range for the fourth quarter is`.
 */
function shift(part: FigurePeriod['part'], current: number, expected: boolean): number | null {
  if (part === 'FY') return expected && current === 4 ? 1 : 0
  const ends = part === 'H1' ? 2 : part === 'H2' ? 4 : Number(part.charAt(1))
  if (expected) return ends < current ? 1 : 0
  return ends > current ? null : 0
}

function quarter(number: number): FigurePeriod['part'] {
  return QUARTERS[number - 1] ?? 'Q1'
}

/** What is expected of a time that is over, what has been of a year that is not, and what a change is held against: `up 5% for Q3 2023`. */
function isBeyond(
  { part, year, span }: FigurePeriod,
  call: Period,
  { expected, change }: Pick<LinkedFigure, 'expected' | 'change'>,
): boolean {
  if (span !== 'only') return false
  if (change && !expected && part === quarter(call.quarter) && year === call.year - 1) return true
  const ends = year * 4 + (part === 'FY' || part === 'H2' ? 4 : part === 'H1' ? 2 : Number(part.charAt(1)))
  const now = call.year * 4 + call.quarter
  return expected ? ends <= now : ends > now
}

import type { FigurePeriod } from '../../../model/key-figure.ts'
import { roleOf, type SaidPeriod, type Token } from '../../tokens/token.ts'
import { joined } from './said-around.ts'

/**
 * The time of what a figure is held against, by the words behind it: `a year ago`, `in the second quarter of last year`.
 * @param own the time of the figure that is held against it
 * @returns `null` where it is not certain, or not before that
 */
export function comparedPeriod(after: readonly Token[], own: FigurePeriod): FigurePeriod | null {
  // `, or $2.60 per share, in the prior year quarter`
  const near = roleOf(after[0]) === 'comma' && roleOf(after[1]) === 'in' ? after.slice(1) : after
  const end = near.findIndex((token) => !(token.kind === 'period' || NEAR.includes(roleOf(token))))
  const times = (end < 0 ? near : near.slice(0, end)).flatMap((token) =>
    token.kind === 'period' ? [token.period] : [],
  )
  const named = times.filter(({ ago }) => !ago)
  const said = joined(named)
  if (times.length === 0 || said === 'unclear') return null
  const earlier = { ...own, year: own.year - 1 }
  if (named.length < times.length) return said === null || fits(said, earlier) ? earlier : null
  const quarter = quarterBefore(own)
  if (said === null) return null
  if (said.relative !== null) return said.relative === -1 ? quarter : null
  if (said.part !== null && said.year !== null) return [earlier, quarter].find((one) => one && fits(said, one)) ?? null
  if (said.part !== null) return quarter && fits(said, quarter) ? quarter : null
  return own.part === 'FY' && said.year === earlier.year ? earlier : null
}

const NEAR: readonly (string | null)[] = ['in', 'of', 'plain', 'from', 'year-ago']

function fits({ part, year, span, relative }: SaidPeriod, time: FigurePeriod): boolean {
  return (
    span === 'only' &&
    relative === null &&
    (part === null || part === time.part) &&
    (year === null || year === time.year)
  )
}

function quarterBefore({ part, year, span }: FigurePeriod): FigurePeriod | null {
  const at = ['Q1', 'Q2', 'Q3', 'Q4'].indexOf(part)
  if (at < 0 || span !== 'only') return null
  return { year: at === 0 ? year - 1 : year, part: (['Q4', 'Q1', 'Q2', 'Q3'] as const)[at] ?? 'Q4', span }
}

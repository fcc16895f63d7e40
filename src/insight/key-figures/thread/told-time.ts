import { joined } from '../period/said-around.ts'
import { roleOf, type SaidPeriod, type Token } from '../../tokens/token.ts'

/** Of which year a paragraph gives figures, as long as it names no other time; `mixed` where it does. */
export type ToldTime = SaidPeriod | 'mixed' | null

/** Goes on with the year that a paragraph began with: `For the full year, revenue was $14.6 billion. Free cash flow was …` */
export function toldTime(tokens: readonly Token[], before: ToldTime): ToldTime {
  const times = tokens.flatMap((token) => (token.kind === 'period' ? [token.period] : []))
  if (times.length === 0 || before === 'mixed') return before
  const said = joined(times)
  if (said === null || said === 'unclear' || !isYear(said)) return 'mixed'
  const reports = tokens.some(({ kind }) => kind === 'metric') && !tokens.some((token) => roleOf(token) === 'expect')
  if (before !== null) return before.year === null || said.year === null || before.year === said.year ? before : 'mixed'
  return reports && tokens.slice(0, 3).some(({ kind }) => kind === 'period') ? said : 'mixed'
}

function isYear({ part, year, span, relative }: SaidPeriod): boolean {
  return span === 'only' && relative === null && (part === 'FY' || (part === null && year !== null))
}

import { joined } from '../period/said-around.ts'
import { roleOf, wordOf, type SaidPeriod, type Token } from '../../tokens/token.ts'

/**
 * The time of which what is expected next is, too, if it names none: that with which an expectation begins, `For the full year, we
 * expect …`, or that of guidance without a figure, `We are raising our full year guidance.`
 * @param before that of the sentences before
 */
export function plannedTime(tokens: readonly Token[], before: SaidPeriod | null): SaidPeriod | null {
  const times = tokens.flatMap((token) => (token.kind === 'period' ? [token.period] : []))
  const expects = tokens.some((token) => roleOf(token) === 'expect')
  const figures = tokens.some(({ kind }) => kind === 'figure')
  // What is reported in between, and what is expected of several times, is another thought.
  if (!expects) return figures || times.length > 0 ? null : before
  if (times.length === 0) return before
  const said = joined(times)
  if (said === null || said === 'unclear' || said.span !== 'only') return null
  const isAnnounced = !figures && tokens.some((token) => GUIDANCE.test(wordOf(token)))
  // `We now expect full year sales of …`
  const isYear = said.part === 'FY' && said.relative === null
  const isOfMetric = tokens.some(({ kind }) => kind === 'metric') && (isYear || opensWithTime(tokens))
  return isAnnounced || isOfMetric ? said : null
}

const GUIDANCE = /^(?:guidance|outlook|expectations)$/i

/** `For the second quarter of 2025, we`. */
function opensWithTime(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.filter((token) => roleOf(token) !== 'plain' || /^we\b/i.test(wordOf(token)))
  const end = rest.findIndex((token) => token.kind !== 'period' && roleOf(token) !== 'of')
  return roleOf(first) === 'in' && end > 0 && roleOf(rest[end]) === 'comma'
}

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
  // `This represents growth of 13%`: of what is expected before.
  const points = /^(?:this|that|it|these)$/i.test(wordOf(tokens[0]))
  if (!expects) return !points && (figures || times.length > 0) ? null : before
  if (times.length === 0) return before
  const said = joined(announced(tokens) ?? times)
  if (said === null || said === 'unclear' || said.span !== 'only') return null
  const isAnnounced = !figures && tokens.some((token) => GUIDANCE.test(wordOf(token)))
  // `We now expect full year sales of …`
  const isYear = said.part === 'FY' && said.relative === null
  const isOfMetric = tokens.some(isMeasured) && (isYear || opensWithTime(tokens))
  return isAnnounced || isOfMetric ? said : null
}

/** The time right before `guidance`: `Given the first half, we are raising our 2025 guidance`. */
function announced(tokens: readonly Token[]): SaidPeriod[] | null {
  const at = tokens.findIndex((token) => GUIDANCE.test(wordOf(token)))
  const before = tokens.slice(0, Math.max(0, at))
  const from = before.findLastIndex(({ kind }) => kind !== 'period' && kind !== 'metric') + 1
  const times = before.slice(from).flatMap((token) => (token.kind === 'period' ? [token.period] : []))
  return times.length > 0 ? times : null
}

/** A metric, or by how much something that is none is to grow. */
function isMeasured(token: Token): boolean {
  return (
    token.kind === 'metric' || (token.kind === 'figure' && ['percent', 'money', 'points'].includes(token.figure.kind))
  )
}

const GUIDANCE = /^(?:guidance|outlook|expectations)$/i

/** `For the second quarter of 2025, we`. */
function opensWithTime(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.filter((token) => roleOf(token) !== 'plain' || /^we\b/i.test(wordOf(token)))
  const end = rest.findIndex((token) => token.kind !== 'period' && roleOf(token) !== 'of')
  return roleOf(first) === 'in' && end > 0 && roleOf(rest[end]) === 'comma'
}

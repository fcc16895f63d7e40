import type { Period } from '../../../model/transcript.ts'
import { roleOf, type Token } from '../../tokens/token.ts'
import { isElsewhere } from '../period/is-elsewhere.ts'
import type { SpokenHeading } from './heading-in.ts'

/** Another time than the one that a heading has announced is spoken of; one that is over is only what figures are held against. */
export function namesOther(tokens: readonly Token[], ahead: SpokenHeading['period'], call: Period | null): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'period' &&
      isElsewhere(token.period, call) &&
      (token.period.part ?? token.period.year) !== null &&
      (token.period.year === null || token.period.year >= (call?.year ?? 0)) &&
      (token.period.part !== ahead?.part || (token.period.year !== null && token.period.year !== ahead.year)),
  )
}

/**
 * Whether the last time that a sentence names is another one than the quarter of the call; `null` where it names none. What is
 * expected, and what figures are held against, does not go on.
 */
export function goesElsewhere(tokens: readonly Token[], call: Period | null): boolean | null {
  const expect = tokens.findIndex((token) => roleOf(token) === 'expect')
  const reports = expect < 0 || tokens.slice(0, expect).some(({ kind }) => kind === 'figure')
  const end = tokens.findIndex((token) => ['against', reports ? 'expect' : null].includes(roleOf(token)))
  const said = (end < 0 ? tokens : tokens.slice(0, end)).findLast((token) => token.kind === 'period')
  if (!said) return null
  // `for the nine months`
  if (said.period.unclear) return said.period.span === 'only' ? null : true
  if (!reports) return false
  return isElsewhere(said.period, call)
}

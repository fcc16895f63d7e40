import { roleOf, type Token } from '../../tokens/token.ts'

/** From behind a figure to the next figure or metric, or to what is another thought. */
export function tokensAfter(tokens: readonly Token[], index: number): Token[] {
  const rest = tokens.slice(index + 1)
  const end = rest.findIndex((token) => token.kind === 'figure' || token.kind === 'metric' || roleOf(token) === 'stop')
  if (end < 0) return rest
  const after = rest.slice(0, end)
  if (rest[end]?.kind !== 'metric') return after
  // `up 31% and trailing 12-month free cash flow`: what stands before the next metric is said of that one.
  const border = after.findLastIndex((token) => roleOf(token) === 'and' || roleOf(token) === 'comma')
  return border < 0 ? after : after.slice(0, border)
}

import { roleOf, type Token } from '../../tokens/token.ts'

/** From behind a figure to the next figure or metric, or to what is another thought. */
export function tokensAfter(tokens: readonly Token[], index: number): Token[] {
  const rest = tokens.slice(index + 1)
  // `18% of total revenues on a non-GAAP basis`: the metric is what it is a share of.
  const share = roleOf(rest[0]) === 'of' ? rest.findIndex(({ kind }) => kind === 'metric') : -1
  const isShare = share > 0 && share < 4 && isPercent(tokens[index])
  const end = rest.findIndex(
    (token, at) =>
      token.kind === 'figure' || (token.kind === 'metric' && !(isShare && at === share)) || roleOf(token) === 'stop',
  )
  if (end < 0) return rest
  const after = rest.slice(0, end)
  if (rest[end]?.kind !== 'metric') return after
  // `up 31% and trailing 12-month free cash flow`: what stands before the next metric is said of that one.
  const border = after.findLastIndex((token) => roleOf(token) === 'and' || roleOf(token) === 'comma')
  return border < 0 ? after : after.slice(0, border)
}

function isPercent(token: Token | undefined): boolean {
  return token?.kind === 'figure' && token.figure.kind === 'percent'
}

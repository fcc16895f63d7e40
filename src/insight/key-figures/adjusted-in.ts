import { isAdjustable } from '../tokens/is-adjustable.ts'
import { roleOf, type Token } from '../tokens/token.ts'

/** The metrics of which a sentence speaks on a basis of the company's own, `non-GAAP diluted EPS`, also where their figures are not understood. */
export function adjustedIn(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap((token, at) =>
      token.kind === 'metric' &&
      isAdjustable(token.metric.id) &&
      tokens.slice(Math.max(0, at - 2), at).some((one) => roleOf(one) === 'adjusted')
        ? [token.metric.id]
        : [],
    ),
  )
}

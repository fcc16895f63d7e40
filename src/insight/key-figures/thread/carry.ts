import type { KeyFigure, Scope } from '../../../model/key-figure.ts'
import type { Metric } from '../../tokens/metrics.ts'
import { roleOf, type Token } from '../../tokens/token.ts'

/** What a sentence speaks of, for the next one. */
export interface Carried {
  metric: Metric
  /** `null` where it gives no figure of it. */
  scope: Scope | null
  basis: KeyFigure['basis']
}

/** Puts what is carried over in the place of `that`: `That's up about 20%`, `at the end of June that was $195 billion`. */
export function carry(tokens: readonly Token[], carried: Carried | null): Token[] {
  if (!carried || tokens.some(({ kind }) => kind === 'metric')) return [...tokens]
  const { metric, scope, basis } = carried
  return tokens.map((token, index) => {
    const next = tokens[index + 1]
    const stands = roleOf(token) === 'that' && ['be', 'up', 'down', 'plain'].includes(roleOf(next) ?? '')
    return stands
      ? { kind: 'metric', metric, start: token.start, end: token.end, basis, ...(scope && { carried: scope }) }
      : token
  })
}

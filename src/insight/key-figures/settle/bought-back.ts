import type { Metric } from '../../tokens/metrics.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'

const BOUGHT: Metric = { id: 'share-repurchase', kind: 'money' }
const BUYS = /^(?:repurchased|bought back)$/i

/** `We repurchased $150 million of our common stock`: what is bought back stands for the share repurchase. */
export function boughtBack(tokens: readonly Token[]): Token[] {
  const verb = tokens.findIndex((token) => BUYS.test(wordOf(token)))
  const figure = tokens.findIndex(({ kind }, index) => index > verb && kind === 'figure')
  const end = tokens.findIndex((token, index) => index > figure && /^(?:stock|shares)$/i.test(wordOf(token)))
  const isOne =
    verb >= 0 &&
    figure > 0 &&
    end > 0 &&
    tokens.slice(verb + 1, figure).every((token) => roleOf(token) === 'plain') &&
    tokens.slice(figure + 1, end).every(isOfStock)
  const [first, last] = [tokens[figure + 1], tokens[end]]
  if (!isOne || !first || !last) return [...tokens]
  return [
    ...tokens.slice(0, verb),
    ...tokens.slice(verb, verb + 1).map((token): Token => (isWord(token) ? { ...token, role: 'be' } : token)),
    ...tokens.slice(verb + 1, figure + 1),
    { kind: 'metric', metric: BOUGHT, start: first.start, end: last.end },
    ...tokens.slice(end + 1),
  ]
}

function isOfStock(token: Token): boolean {
  return (
    ['of', 'in', 'plain', 'company'].includes(roleOf(token) ?? '') || /^(?:common|worth|class)$/i.test(wordOf(token))
  )
}

import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'

/** Metrics that companies give by the share. */
const BY_SHARE = /^(?:earnings-per-share|dividend)$/

/**
 * Settles what an amount by the share is of: `net income was $312 million, or $1.46 per diluted share` gives earnings per share, on the
 * basis of the net income; behind a dividend the words say nothing more. Elsewhere it may be of anything.
 */
export function eachShare(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index): Token => {
    const isAmount = tokens[index - 1]?.kind === 'figure'
    if (!isWord(token) || !isAmount || !/^(?:per|a|each) .*share$/i.test(token.text)) return token
    const at = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'metric')
    const metric = tokens[at]
    if (metric?.kind !== 'metric') return token
    if (BY_SHARE.test(metric.metric.id)) return { ...token, role: 'plain' }
    if (metric.metric.id !== 'net-income' || !isOtherwise(tokens.slice(at + 1, index - 1))) return token
    // `compared to net income of $4.1 million, or $0.16 per share`
    if (tokens.slice(Math.max(0, at - 4), at).some((one) => ['against', 'from'].includes(roleOf(one) ?? '')))
      return token
    const isAdjusted = tokens.slice(Math.max(0, at - 2), at).some((one) => roleOf(one) === 'adjusted')
    return {
      kind: 'metric',
      metric: { id: 'earnings-per-share', kind: 'money', ...(metric.metric.loss && { loss: true }) },
      start: token.start,
      end: token.end,
      ...(isAdjusted && { basis: 'adjusted' }),
    }
  })
}

/** `was $312 million, or`: one amount, and then the same in other words. */
function isOtherwise(between: readonly Token[]): boolean {
  const said = between.filter((token) => !['plain', 'company', 'year-ago'].includes(roleOf(token) ?? '') || isOr(token))
  const or = said.findIndex(isOr)
  return (
    said.filter(({ kind }) => kind === 'figure').length === 1 &&
    or === said.length - 1 &&
    said.slice(0, or).every((token) => token.kind === 'figure' || ['be', 'of', 'comma'].includes(roleOf(token) ?? ''))
  )
}

function isOr(token: Token): boolean {
  return /^(?:or|and)$/i.test(wordOf(token))
}

import { isNoun } from '../../tokens/is-noun.ts'
import { roleOf, wordOf, type Role, type Token } from '../../tokens/token.ts'
import type { FigureJoin } from './join-of.ts'

/** Whether a figure is of several things, of which its metric is only one. */
export function isOneOfSum(tokens: readonly Token[], join: FigureJoin): boolean {
  // `inventory write-downs`
  return tokens[join.at - 1]?.kind === 'metric' || isEndOfSum(tokens, join) || isListed(tokens, join)
}

/** `Depreciation and amortization was $13 million`, `License and other income was`: it is of both. */
function isEndOfSum(tokens: readonly Token[], { at, gap, chained }: FigureJoin): boolean {
  const isRespective = tokens.some((token) => /^respectively$/i.test(wordOf(token)))
  const before = tokens.slice(0, at).filter((token) => !['plain', 'adjusted', 'company'].includes(roleOf(token) ?? ''))
  const other = before.at(-2)
  if (chained || isRespective || !/^and$/i.test(wordOf(before.at(-1))) || !other) return false
  if (other.kind !== 'metric' && !isNoun(other)) return false
  // Where somebody has said or done something before, another thought begins with `and`; so it does behind a figure.
  const from = before.findLastIndex((token) => roleOf(token) === 'comma' || roleOf(token) === 'stop')
  const said = before.slice(from + 1)
  const figure = said.findLastIndex(({ kind }) => kind === 'figure')
  const isOwn =
    other.kind !== 'metric' || said.slice(figure + 1, -2).every((token) => ['of', 'in'].includes(roleOf(token) ?? ''))
  if (figure >= 0 && isOwn) return false
  // `we expect depreciation and amortization to be`
  const isObject = roleOf(gap[0]) === 'expect' || roleOf(gap[0]) === 'to'
  const ACTS: readonly Role[] = ['be', 'up', 'down', 'speed', 'growth', ...(isObject ? [] : (['expect'] as const))]
  return said.slice(figure + 1).every((token) => !ACTS.includes(roleOf(token) ?? 'plain'))
}

/** `$10 million of stock-based compensation, severance and milestones` */
function isListed(tokens: readonly Token[], { at, behind }: FigureJoin): boolean {
  const [comma, noun, ...rest] = tokens.slice(at + 1, at + 7)
  const and = rest.findIndex((token) => /^and$/i.test(wordOf(token)))
  return behind && roleOf(comma) === 'comma' && isNoun(noun) && and >= 0 && rest.slice(0, and).every(isNoun)
}

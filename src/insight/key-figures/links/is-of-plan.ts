import { isWord, roleOf, wordOf, type FigureToken, type Token } from '../../tokens/token.ts'
import type { FigureJoin } from './join-of.ts'

/**
 * Whether a figure says how far something is from a plan, or what a plan was before, or is one end of a range whose ends are not read
 * as one figure. A distance that `over-guidance` words name is none of these.
 */
export function isOfPlan(
  tokens: readonly Token[],
  { figure, index }: { figure: FigureToken; index: number },
  join: FigureJoin,
): boolean {
  return (
    isOnTheWay(tokens, join) ||
    isFormer(join) ||
    isFromTo(tokens, { figure, index }) ||
    isHalfRange(tokens, index) ||
    isWidth(figure, join) ||
    isFromPlan(tokens, index) ||
    (!join.behind && !join.chained && isByAmount(join.gap)) ||
    // `and exceeded our guidance by 33 cents`
    join.gap.some((token, at, gap) => /guid|outlook|forecast/i.test(wordOf(token)) && roleOf(gap[at + 1]) === 'by')
  )
}

/** `a 600 basis point increase in operating margin from 18.6% to our guide of 24.6%` */
function isOnTheWay(tokens: readonly Token[], { behind, at }: FigureJoin): boolean {
  const rest = tokens.slice(at + 1, at + 8)
  return behind && roleOf(rest[0]) === 'from' && rest.some((token) => roleOf(token) === 'expect')
}

/** `raising our guidance from a range of $3.4 to $3.6 billion`: it was so before. */
function isFormer({ gap }: FigureJoin): boolean {
  const from = gap.findLastIndex((token) => roleOf(token) === 'from')
  return (
    from >= 0 &&
    gap.slice(from + 1).some((token) => wordOf(token) === 'range') &&
    !gap.slice(from + 1).some((token) => roleOf(token) === 'to')
  )
}

/** `we increased our outlook from $875 million to $975 million`: what it was and what it is, and no range. */
function isFromTo(tokens: readonly Token[], { figure, index }: { figure: FigureToken; index: number }): boolean {
  const { low, high } = figure.figure
  const moves = tokens
    .slice(0, index)
    .some((token) => ['up', 'down'].includes(roleOf(token) ?? '') || REVISED.test(wordOf(token)))
  return low !== high && roleOf(tokens[index - 1]) === 'from' && moves
}

const REVISED = /^(?:rais|lift|mov|increas|lower|narrow|reduc|revis|updat|tighten|went|going)/i

/** `our EPS range is 40 cents`: so wide, and not so much. */
function isWidth({ figure }: FigureToken, { gap }: FigureJoin): boolean {
  const [range, is] = gap.filter((token) => roleOf(token) !== 'plain' || /^range$/i.test(wordOf(token)))
  return figure.low === figure.high && /^range$/i.test(wordOf(range)) && roleOf(is) === 'be'
}

/** `in a range of 10% and 12%`, `a decline of 2% to a growth of 2%`. */
function isHalfRange(tokens: readonly Token[], index: number): boolean {
  if (isEndOfRange(tokens, index) || isEndOfRange(tokens, nextFigure(tokens, index))) return true
  const before = tokens.slice(Math.max(0, index - 3), index)
  const ranges = before.some((token) => isWord(token) && /^(?:between|range)$/i.test(token.text))
  return ranges && ['and', 'to'].includes(roleOf(tokens[index + 1]) ?? '') && tokens[index + 2]?.kind === 'figure'
}

function nextFigure(tokens: readonly Token[], index: number): number {
  return tokens.findIndex((token, at) => at > index && token.kind === 'figure')
}

/** Whether a figure stands behind `to` that follows right behind another one of its kind, which is not said to be from before. */
function isEndOfRange(tokens: readonly Token[], index: number): boolean {
  const start = tokens.slice(0, Math.max(0, index)).findLastIndex(({ kind }) => kind === 'figure')
  const [first, second] = [tokens[start], tokens[index]]
  if (first?.kind !== 'figure' || second?.kind !== 'figure' || first.figure.kind !== second.figure.kind) return false
  const [to, ...between] = tokens.slice(start + 1, index)
  return (
    roleOf(to) === 'to' &&
    roleOf(tokens[start - 1]) !== 'from' &&
    between.every((token) => ['plain', 'up', 'down', 'growth', 'of'].includes(roleOf(token) ?? ''))
  )
}

/** `which was 9 cents higher than our outlook`, `lower than our allowed return`: it is held against no other time. */
function isFromPlan(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index + 1, index + 8)
  if (
    rest.slice(0, 5).some((token) => /^(?:midpoint|low|high)$/i.test(wordOf(token))) &&
    ['up', 'down'].includes(roleOf(rest[0]) ?? '')
  )
    return true
  // `$150 million more than guidance`
  const compares = /^(?:more|less|greater|higher|lower|better) than$/i.test(wordOf(rest[0]))
  if (compares && rest[1]?.kind !== 'figure') return true
  // `$3 million lower than expected`
  const [moves, as] = rest
  if (['up', 'down'].includes(roleOf(moves) ?? '') && /expect|anticipat|forecast|project|guided|plan/i.test(wordOf(as)))
    return true
  // `up 3% to flat`
  if (roleOf(rest[0]) === 'to' && /^flat/i.test(wordOf(rest[1]))) return true
  // `flat to up 2%`
  const before = tokens.slice(Math.max(0, index - 4), index).map(wordOf)
  if (/^(?:flat|flattish)$/i.test(before.at(-3) ?? '') || /^(?:flat|flattish)$/i.test(before.at(-2) ?? ''))
    return before.includes('to')
  // `up $250 million over prior estimate`
  const end = rest.findIndex((token) => token.kind !== 'word' || ['comma', 'and', 'stop'].includes(token.role))
  if (rest.slice(0, end < 0 ? rest.length : end).some((token) => PLAN.test(wordOf(token)))) return true
  // `is increasing by $25 million to be approximately $350 million`
  if (roleOf(rest[0]) === 'expect' && /^to be$/i.test(wordOf(rest[0]))) return true
  const against = rest.findIndex((token) => roleOf(token) === 'against')
  if (against === 0 && rest.slice(0, 6).some((token) => roleOf(token) === 'expect' || /expect/i.test(wordOf(token))))
    return true
  // `11 cents higher than our 85 cent outlook`
  if (against >= 0 && against < 3 && rest.slice(against).some((token) => PLAN.test(wordOf(token)))) return true
  return (
    against >= 0 &&
    against < 3 &&
    ['up', 'down'].includes(roleOf(rest[against - 1]) ?? '') &&
    !rest
      .slice(against, against + 5)
      .some((token) => token.kind === 'period' || token.kind === 'figure' || roleOf(token) === 'year-ago')
  )
}

const PLAN = /^(?:estimates?|guidance|outlook|forecasts?|target|guide|projections?|plan)$/i

/** `our outlook by 13 cents`, and not `was up by` */
function isByAmount(gap: readonly Token[]): boolean {
  const roles = gap.map(roleOf)
  return roles.includes('by') && !roles.some((role) => role === 'up' || role === 'down')
}

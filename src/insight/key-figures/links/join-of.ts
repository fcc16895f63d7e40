import type { KeyFigure } from '../../../model/key-figure.ts'
import { isWord, roleOf, wordOf, type MetricToken, type Role, type Token } from '../../tokens/token.ts'
import { isNoun } from '../../tokens/is-noun.ts'
import { FOLLOWERS } from './followers.ts'
import type { Value } from './value-of.ts'

/** What a figure that is joined gives the next one: the metric, and what it says of it itself. */
export type FigureAnchor = Pick<FigureJoin, 'metric' | 'at' | 'place' | 'before' | 'basis'>

/** A figure joined with a metric: where that stands, and the tokens between them. */
export interface FigureJoin {
  metric: MetricToken
  at: number
  gap: Token[]
  /** Joined across another figure. */
  chained: boolean
  behind: boolean
  place: number
  /** What the figure before, across which it is joined, says. */
  before: Value | null
  /** On which basis that one is. */
  basis: KeyFigure['basis'] | null
}

/** The metric of a figure, if only words that are known stand between. */
export function joinOf(
  tokens: readonly Token[],
  index: number,
  anchors: ReadonlyMap<number, FigureAnchor>,
): FigureJoin | null {
  const after = behind(tokens, index)
  if (after === 'unclear') return null
  if (!after) return before(tokens, index, anchors)
  // `Cash flow from operations was $568 million in capital expenditures`: who knows.
  const previous = tokens.slice(0, index).findLast((token) => roleOf(token) !== 'plain')
  const other = roleOf(previous) === 'be' ? before(tokens, index, anchors) : null
  return other && !other.chained && other.metric.metric.id !== after.metric.metric.id ? null : after
}

/** Roles across which a metric and its figure belong together, whichever comes first. */
const ACROSS: readonly Role[] = [
  'plain',
  'company',
  'up',
  'down',
  'growth',
  'good',
  'bad',
  'effect',
  'year-ago',
  'quarter-before',
  'constant-currency',
  'adjusted',
  'part',
  'from',
  'in',
  'of',
]
/** Roles across which a metric before its figure is still its own. */
const BEFORE: ReadonlySet<Role> = new Set([
  ...ACROSS,
  'be',
  'expect',
  'speed',
  'to',
  'by',
  'and',
  'comma',
  'that',
  'would',
])
/** The same for a metric behind its figure: `$13.9 billion of revenue`, `17% year-over-year growth in revenue`. */
const BEHIND: ReadonlySet<Role> = new Set(ACROSS)
const MOVES: ReadonlySet<Role> = new Set(['growth', 'up', 'down'])
/** With these a thought of its own begins: `declining 6% as revenue fell`. */
const CLAUSE = /^(?:as|so|or|which|who|now|today|this|it['’]s|we|i|still|even|when|where)$/i
/** As many tokens may stand between a figure and a metric behind it, and before it. */
const FAR_BEHIND = 6
const FAR_BEFORE = 24

/** @returns `unclear` where there is a metric, and it is not certain that it is that of the figure */
function behind(tokens: readonly Token[], index: number): FigureJoin | 'unclear' | null {
  const figure = tokens[index]
  // `18% of total revenue`
  if (figure?.kind === 'figure' && figure.figure.kind === 'percent' && roleOf(tokens[index + 1]) === 'of') return null
  for (let at = index + 1; at < tokens.length && at <= index + FAR_BEHIND; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'metric') {
      // `12% revenue growth`: the growth behind the name is that of the figure.
      const grows = tokens[at + 1]
      const gap = [...tokens.slice(index + 1, at), ...(grows && MOVES.has(roleOf(grows) ?? 'other') ? [grows] : [])]
      // `$1.6 billion on revenue of $5.5 billion`: it has a figure of its own.
      if (
        ['of', 'be'].includes(roleOf(tokens[at + 1]) ?? '') &&
        tokens.slice(at + 2, at + 5).some(({ kind }) => kind === 'figure')
      )
        return null
      // `$500 million share repurchase authorization`
      const next = tokens[at + 1]
      if (next?.kind === 'metric') return 'unclear'
      // `$500 million of free cash flow before dividend payments`
      if (/^before$/i.test(wordOf(next))) return 'unclear'
      // `$40 million of operating cash flow was used`
      const what = tokens[at + 2]
      if (roleOf(next) === 'be' && isNoun(what) && !FOLLOWERS.has(wordOf(what).toLowerCase())) return 'unclear'
      // `85 cents of EPS impact`
      if (token.metric.kind !== 'effect' && ['effect', 'bad', 'good'].includes(roleOf(next) ?? '')) return 'unclear'
      if (isNoun(next) && !FOLLOWERS.has(wordOf(next).toLowerCase())) return 'unclear'
      // `$5 billion for AWS revenue`: the figure before a name is not that of what follows it.
      return { metric: token, at, gap, chained: false, behind: true, place: 0, before: null, basis: null }
    }
    if (!token || token.kind === 'figure' || (isWord(token) && (!BEHIND.has(token.role) || CLAUSE.test(token.text))))
      return null
  }
  return null
}

function before(
  tokens: readonly Token[],
  index: number,
  anchors: ReadonlyMap<number, FigureAnchor>,
): FigureJoin | null {
  for (let at = index - 1; at >= 0 && at >= index - FAR_BEFORE; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    const gap = tokens.slice(at + 1, index)
    if (token.kind === 'metric')
      return isShared(tokens, at) || isOnlyListed(gap)
        ? null
        : { metric: token, at, gap, chained: false, behind: false, place: 0, before: null, basis: null }
    if (token.kind === 'figure') {
      // `EBITDA increased 1%, and Telecom increased 8%`: somebody else is spoken of.
      const border = gap.findLastIndex((one) => ['and', 'comma'].includes(roleOf(one) ?? ''))
      if (border >= 0 && gap.slice(border).some((one) => one.kind === 'scope')) return null
      const anchor = anchors.get(at)
      const list = gap.every((one) => ['and', 'comma'].includes(roleOf(one) ?? ''))
      return anchor
        ? { ...anchor, gap, chained: true, behind: false, place: list ? anchor.place + 1 : anchor.place }
        : null
    }
    if (isWord(token) && !BEFORE.has(token.role)) return null
  }
  return null
}

/** `stock-based compensation, and $9.6 million`: what follows `and` is something else. */
function isOnlyListed(gap: readonly Token[]): boolean {
  const roles = gap.map(roleOf)
  return roles.includes('and') && roles.slice(0, roles.indexOf('and')).every((role) => role === 'comma')
}

/** `our business in China, which represents 6% of total revenue, is down 10%`: it is not the revenue that is. */
function isShared(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).filter((token) => !['plain', 'company'].includes(roleOf(token) ?? ''))
  const [share, of] = before.slice(-2)
  return share?.kind === 'figure' && share.figure.kind === 'percent' && roleOf(of) === 'of'
}

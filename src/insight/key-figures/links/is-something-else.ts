import { isOfParts } from '../../tokens/is-of-parts.ts'
import { isNoun } from '../../tokens/is-noun.ts'
import { isWord, roleOf, wordOf, type FigureToken, type Token } from '../../tokens/token.ts'
import { FOLLOWERS } from './followers.ts'
import { isOneOfSum } from './is-one-of-sum.ts'
import type { FigureJoin } from './join-of.ts'

/**
 * Whether a figure beside a metric is, by other words around it, none of that metric: of what adds to it, of somebody else, of what it
 * is held against.
 * @param after what stands behind the figure
 */
export function isSomethingElse(
  tokens: readonly Token[],
  { figure, index }: { figure: FigureToken; index: number },
  join: FigureJoin,
  after: readonly Token[],
): boolean {
  const { metric } = join.metric
  const reasons =
    isBase(tokens, join.at) ||
    isOfAnotherName(tokens, join) ||
    isLeftOut(tokens, join) ||
    isOutOfSize(figure, join) ||
    isOfOthers(tokens, index, join) ||
    isOfWhatFollows(after) ||
    isIncreaseOf(tokens, join) ||
    isRevised(join) ||
    isOfEach(tokens, join) ||
    isOneOfSum(tokens, join) ||
    // `We expect to continue paying our quarterly dividend of $0.125`: it is of no year.
    (metric.id === 'dividend' &&
      /^quarterly$/i.test(wordOf(tokens[join.at - 1])) &&
      tokens.slice(0, join.at).some((token) => roleOf(token) === 'expect')) ||
    // `On EPS in the quarter, it was about $0.03`: what was?
    (/^on$/i.test(wordOf(tokens[join.at - 1])) && join.gap.some((token) => roleOf(token) === 'that')) ||
    (metric.id === 'share-repurchase' &&
      tokens.some((token) => /^(?:authori[sz]|approv|remain)/i.test(wordOf(token)))) ||
    (BETTER_LOW.test(metric.id) && [...join.gap, ...after].some((token) => IMPROVES.test(wordOf(token))))
  if (metric.kind === 'effect') return reasons || isOneOfSeveral(tokens, join.at)
  return (
    reasons ||
    (!join.behind && join.gap.some(isEffect)) ||
    isEffect(after.find((token) => roleOf(token) !== 'plain')) ||
    [...tokens.slice(0, index), ...after].some((token) => UNITS.test(wordOf(token)))
  )
}

/** `net operating income` of real estate, `deferred revenue`, `pre-tax income`: another metric that no term is known for. */
function isOfAnotherName(tokens: readonly Token[], { at, metric: { metric } }: FigureJoin): boolean {
  const before = wordOf(tokens[at - 1])
  return OTHER_NAME.test(before) || (/^net$/i.test(before) && /^operating-/.test(metric.id))
}

const OTHER_NAME = /^(?:deferred|unearned|comprehensive|taxable|pre-?tax|incremental|unbilled)$/i

const UNITS = /^on an? (?:unit|volume|per[- ][\w -]+) basis$/i
/** Metrics of which less is better: whether one that improves has risen or fallen is not certain. */
const BETTER_LOW = /ratio|cost|expense|churn|charge|rate|shipping|loss|provision|inventory|depreciation|amortization/
const IMPROVES = /^improv/i

/** `a headwind from foreign exchange and commodities` */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
  const [next, other] = tokens.slice(at + 1, at + 3)
  return (
    (roleOf(next) === 'and' && ['other', 'plain'].includes(roleOf(other) ?? '')) ||
    roleOf(tokens[at - 1]) === 'and' ||
    (roleOf(next) === 'comma' && tokens.slice(at + 2, at + 6).some((token) => roleOf(token) === 'and'))
  )
}

/** `the increase in earnings per share was $0.02`: not the earnings are. */
function isIncreaseOf(tokens: readonly Token[], { at, behind, gap }: FigureJoin): boolean {
  const before = tokens.slice(0, at).filter((token) => !['plain', 'adjusted', 'company'].includes(roleOf(token) ?? ''))
  const [moves, of] = before.slice(-2).map(roleOf)
  const isSo = (moves === 'up' || moves === 'down') && (of === 'in' || of === 'of')
  return !behind && isSo && gap.some((token) => roleOf(token) === 'be') && !gap.some((token) => roleOf(token) === 'to')
}

/** `$3 million in run rate adjusted EBITDA per employee` */
function isOfEach(tokens: readonly Token[], { at, behind }: FigureJoin): boolean {
  const next = tokens.slice(at + 1).findIndex((token) => token.kind === 'figure' || roleOf(token) === 'stop')
  const follows = tokens.slice(at + 1, next < 0 ? undefined : at + 1 + next)
  return behind && follows.some((token, index) => /^per$/i.test(wordOf(token)) && isNoun(follows[index + 1]))
}

/** `free cash flow was also increased to $3.2 billion`: somebody has done so, and what is expected is not what was. */
function isRevised({ gap, behind }: FigureJoin): boolean {
  const said = gap.filter((token) => roleOf(token) !== 'plain')
  return (
    !behind &&
    said.some(
      (token, at) =>
        /^(?:is|are|was|were|been|being)$/i.test(wordOf(token)) &&
        /^(?:increased|raised|reduced|lowered|decreased)$/i.test(wordOf(said[at + 1])),
    )
  )
}

/** `$500 million charge`, `$5 billion from China`, `$2 per share`: it is a figure of what follows. */
function isOfWhatFollows(after: readonly Token[]): boolean {
  // `4% growth in consulting`, `8% growth from consulting`
  const grows = roleOf(after[0]) === 'growth' && ['in', 'from', 'of'].includes(roleOf(after[1]) ?? '')
  // `a $13.6 million cash drain`
  if (/^cash$/i.test(wordOf(after[0])) && isNoun(after[1])) return true
  const [first, ...rest] = grows ? after.slice(1) : after
  if (!first) return false
  if (isWord(first) && first.role === 'other') return !FOLLOWERS.has(first.text.toLowerCase())
  const next = rest.find((token) => !['plain', 'company'].includes(roleOf(token) ?? ''))
  if (next === undefined || !isWord(next) || next.role !== 'other') return false
  return (
    (isWord(first) && first.text === 'at') || ['in', 'of', 'from'].includes(roleOf(first) ?? '') || RATE.test(next.text)
  )
}

/** `12% a year` */
const RATE = /^(?:years?|annum|months?|weeks?|days?|hours?)$/i

/** `compared with net income of $416 million`: it is of another time. */
function isBase(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => roleOf(token) === 'against')
}

/** `operating cash flow excluding working capital`, `compared to prior-year operating income`. */
function isLeftOut(tokens: readonly Token[], { at, gap }: FigureJoin): boolean {
  const before = tokens.slice(0, at).findLast((token) => roleOf(token) !== 'plain' && roleOf(token) !== 'of')
  return (
    /^(?:excluding|excludes?|without|before|ex)$/i.test(wordOf(before)) ||
    // `earnings per share, including stock-based compensation, increased 11%`
    (/^includ/i.test(wordOf(before)) && gap.some((token) => roleOf(token) === 'comma')) ||
    (roleOf(before) === 'year-ago' && /prior|last|previous|ago|same/i.test(wordOf(before)))
  )
}

/** Nobody earns thousands a share, or has revenue of hundreds; a change may be of any size. */
function isOutOfSize({ figure: { kind, low, high } }: FigureToken, { metric: { metric } }: FigureJoin): boolean {
  if (kind !== 'money') return false
  // `between 177 and $1.87`
  if (low > 0 && high > 20 * low) return true
  const isEach = metric.id === 'earnings-per-share'
  return isEach
    ? Math.max(Math.abs(low), Math.abs(high)) > 10_000
    : SUMS.test(metric.id) && Math.abs(high) < 100_000 && high !== 0
}

const SUMS =
  /^(?:revenue|net-sales|operating-income|net-income|free-cash-flow|operating-cash-flow|ebitda|annual-recurring-revenue)$/

/** `a customer with $60 million in annual revenue`; and what is of a year is not of the quarter. */
function isOfOthers(tokens: readonly Token[], index: number, { at, behind, metric }: FigureJoin): boolean {
  const before = tokens.slice(0, index).filter((token) => roleOf(token) !== 'plain')
  const owned = behind && /^with$/i.test(wordOf(before.at(-1))) && roleOf(before.at(-2)) === 'other'
  // `Our dermatology products did well, with $360 million in global revenue`
  const isAside =
    behind && isOfParts(metric.metric) && /^with$/i.test(wordOf(before.at(-1))) && roleOf(before.at(-2)) === 'comma'
  if (isAside) return true
  const near = tokens.slice(Math.max(0, at - 2), at)
  // `customers with recurring revenue of $100,000 or more`
  const theirs =
    !behind &&
    /^with$/i.test(wordOf(tokens[at - 1])) &&
    /^(?:customers?|clients?|companies|users?|those)$/i.test(wordOf(tokens[at - 2]))
  const isLeast =
    /^or$/i.test(wordOf(tokens[index + 1])) && /^(?:more|greater|above|less|higher)$/i.test(wordOf(tokens[index + 2]))
  if (theirs || isLeast) return true
  return (
    owned || (metric.metric.id !== 'run-rate' && near.some((token) => /^(?:annual\w*|yearly)$/i.test(wordOf(token))))
  )
}

/** `run rate benefit of`, `gross margin headwind of`, `a negative impact of`: what adds to a metric, and not the metric. */
function isEffect(token: Token | undefined): boolean {
  return roleOf(token) === 'effect' || EFFECT.test(wordOf(token))
}

const EFFECT = /^(?:benefits?|headwinds?|tailwinds?|savings|synerg(?:y|ies)|improvements?)$/i

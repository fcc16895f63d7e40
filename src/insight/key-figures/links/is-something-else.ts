import { isWord, roleOf, wordOf, type FigureToken, type Token } from '../../tokens/token.ts'
import { isOfParts } from '../../tokens/is-of-parts.ts'
import { FOLLOWERS } from './followers.ts'
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
    isEffectOn(tokens, join.at) ||
    isBase(tokens, join.at) ||
    isLeftOut(tokens, join) ||
    isOutOfSize(figure, join) ||
    isIncrease(tokens, index) ||
    isOnTheWay(tokens, join) ||
    isFormer(join) ||
    isHalfRange(tokens, index) ||
    isOfOthers(tokens, index, join) ||
    isAdded(tokens, index) ||
    isFromPlan(tokens, index) ||
    isOfSomethingElse(after) ||
    (metric.id === 'share-repurchase' &&
      tokens.some((token) => /^(?:authori[sz]|approv|remain)/i.test(wordOf(token)))) ||
    (BETTER_LOW.test(metric.id) && [...join.gap, ...after].some((token) => IMPROVES.test(wordOf(token))))
  if (reasons || metric.kind === 'effect') return reasons
  return (
    tokens.slice(0, index).some((token) => EQUALS.test(wordOf(token))) ||
    isEffect(tokens[join.at + 1]) ||
    (join.behind && tokens.slice(Math.max(0, index - 6), index).some(isEffect)) ||
    tokens.slice(0, index).some((token) => UNITS.test(wordOf(token))) ||
    isEffect(after.find((token) => roleOf(token) !== 'plain')) ||
    (!join.behind && !join.chained && isByAmount(join.gap)) ||
    // `70 basis points better than expectations`
    (figure.figure.kind === 'points' && /expect/i.test(wordOf(after[0]))) ||
    // `and 27% of software revenue`
    (metric.kind !== 'share' && figure.figure.kind === 'percent' && roleOf(tokens[index + 1]) === 'of')
  )
}

const UNITS = /^on an? (?:unit|volume|per[- ][\w -]+) basis$/i
/** Metrics of which less is better: whether one that improves has risen or fallen is not certain. */
const BETTER_LOW = /ratio|cost|expense|churn|charge|rate|shipping|loss|provision|inventory|depreciation|amortization/
const IMPROVES = /^improv/i
/** `which is equivalent to $20.50 of earnings per share` */
const EQUALS = /^(?:equivalent|equates?|translat(?:es?|ing))$/i

/** `$500 million charge`, `$5 billion from China`, `$2 per share`: it is a figure of what follows. */
function isOfSomethingElse(after: readonly Token[]): boolean {
  // `4% growth in consulting`
  const grows = roleOf(after[0]) === 'growth' && roleOf(after[1]) === 'in'
  const [first, ...rest] = grows ? after.slice(1) : after
  if (!first) return false
  if (isWord(first) && first.role === 'other') return !FOLLOWERS.has(first.text.toLowerCase())
  const next = rest.find((token) => !['plain', 'company'].includes(roleOf(token) ?? ''))
  if (next === undefined || !isWord(next) || next.role !== 'other') return false
  return (
    (isWord(first) && first.text === 'at') || ['in', 'of', 'from'].includes(roleOf(first) ?? '') || RATE.test(next.text)
  )
}

/** `The currency impact on earnings per share was one cent` */
function isEffectOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at)
  const on = before.findLastIndex((token) => /^(?:on|to)$/i.test(wordOf(token)))
  return on > 0 && EFFECT.test(wordOf(before[on - 1]))
}

/** `which was 9 cents higher than our outlook`, `lower than our allowed return`: it is held against no other time. */
function isFromPlan(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index + 1, index + 8)
  if (rest.slice(0, 5).some((token) => /^(?:midpoint|low|high)$/i.test(wordOf(token))) && roleOf(rest[0]) === 'up')
    return true
  const against = rest.findIndex((token) => roleOf(token) === 'against')
  if (against === 0 && rest.slice(0, 6).some((token) => roleOf(token) === 'expect' || /expect/i.test(wordOf(token))))
    return true
  return (
    against >= 0 &&
    against < 3 &&
    ['up', 'down'].includes(roleOf(rest[against - 1]) ?? '') &&
    !rest
      .slice(against, against + 5)
      .some((token) => token.kind === 'period' || token.kind === 'figure' || roleOf(token) === 'year-ago')
  )
}

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

/** `raising our guidance from a range of $3.4 to $3.6 billion`: it was so before. */
function isFormer({ gap }: FigureJoin): boolean {
  const from = gap.findLastIndex((token) => roleOf(token) === 'from')
  return (
    from >= 0 &&
    gap.slice(from + 1).some((token) => wordOf(token) === 'range') &&
    !gap.slice(from + 1).some((token) => roleOf(token) === 'to')
  )
}

/** `a 58-cent or 10% increase` */
function isIncrease(tokens: readonly Token[], index: number): boolean {
  const [or, second, moves] = tokens.slice(index + 1, index + 4)
  return /^or$/i.test(wordOf(or)) && second?.kind === 'figure' && ['up', 'down'].includes(roleOf(moves) ?? '')
}

/** `a 600 basis point increase in operating margin from 18.6% to our guide of 24.6%` */
function isOnTheWay(tokens: readonly Token[], { behind, at }: FigureJoin): boolean {
  const rest = tokens.slice(at + 1, at + 8)
  return behind && roleOf(rest[0]) === 'from' && rest.some((token) => roleOf(token) === 'expect')
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

/** `in a range of 10% and 12%` where the two are not read as one figure. */
function isHalfRange(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index)
  const ranges = before.some((token) => isWord(token) && /^(?:between|range)$/i.test(token.text))
  return ranges && ['and', 'to'].includes(roleOf(tokens[index + 1]) ?? '') && tokens[index + 2]?.kind === 'figure'
}

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

/** `contributed approximately $32 million of adjusted EBITDA` */
function isAdded(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 12), index)
    .some((token) => /^(?:contribut(?:e|es|ed|ing)|add(?:ed|ing|s)?)$/i.test(wordOf(token)))
}

/** `our outlook by 13 cents`, and not `was up by` */
function isByAmount(gap: readonly Token[]): boolean {
  const roles = gap.map(roleOf)
  return roles.includes('by') && !roles.some((role) => role === 'up' || role === 'down')
}

/** `run rate benefit of`, `gross margin headwind of`: what adds to a metric, and not the metric. */
function isEffect(token: Token | undefined): boolean {
  return token !== undefined && isWord(token) && EFFECT.test(token.text)
}

const EFFECT = /^(?:benefits?|headwinds?|tailwinds?|impacts?|effects?|savings|synerg(?:y|ies)|improvements?)$/i

/** `12% a year` */
const RATE = /^(?:years?|annum|months?|weeks?|days?|hours?)$/i

import type { Figure } from '../../../model/figure.ts'
import type { MetricKind } from '../../../model/key-figure.ts'
import type { Metric } from '../../tokens/metrics.ts'
import { isWord, roleOf, wordOf, type Role, type Token } from '../../tokens/token.ts'

/** What a figure says of its metric. */
export interface Value {
  /** It says by how much the metric moves, and not how much it is. */
  change: boolean
  /** -1 for a fall, for what stands below, for an unfavourable effect. */
  sign: 1 | -1
  /**
   * `guidance`: how far it is from the guidance; `before`: what the metric was before; `otherwise`: how far it is from what it
   * would have been.
   */
  compared: 'guidance' | 'before' | 'otherwise' | null
}

/** A figure that is joined with a metric, and the words around it. */
export interface Joined {
  figure: Figure
  metric: Metric
  /** Between the metric, or the figure before, and the figure. */
  gap: readonly Token[]
  after: readonly Token[]
  /** Joined across another figure. */
  chained: boolean
  /** The metric stands behind it. */
  behind: boolean
  /** `would have been` stands between. */
  would: boolean
  /** What the figure says across which it is joined. */
  before: Value | null
}

/**
 * Reads what a figure says of its metric.
 * @returns `null` where that is not certain; `unnamed` where it is of a time that is not named: `from $4 billion`
 */
export function valueOf(joined: Joined): Value | 'unnamed' | null {
  const value = valueSaid(joined)
  if (!joined.metric.loss || value === null || value === 'unnamed') return value
  // Whether a loss that moves is more or less of the metric, words such as `improved` leave open.
  return value.change || joined.figure.negative ? null : { ...value, sign: -1 }
}

function valueSaid(joined: Joined): Value | 'unnamed' | null {
  const { figure, metric, gap, after, behind } = joined
  const { kind } = metric
  const roles = gap.map(roleOf)
  const follow = after.find(
    (token) => !['plain', 'year-ago', 'quarter-before', 'constant-currency'].includes(roleOf(token) ?? ''),
  )
  const guidance = roleOf(follow) === 'over-guidance' ? 1 : roleOf(follow) === 'under-guidance' ? -1 : null
  if (figure.vague || figure.kind === 'multiple' || figure.kind === 'digits' || figure.kind === 'fraction') return null
  if (kind === 'effect') return effectOf(joined)
  // `earnings of $1.40 above our outlook`: it is not by so much above.
  const isLevel =
    (!behind && roles.length === 1 && roles[0] === 'of') ||
    // `$2.3 billion, above our guidance of $1.9 billion`
    roleOf(follow && after[after.indexOf(follow) + 1]) === 'of'
  if (guidance !== null && !isLevel)
    return fits(figure, kind, true) ? { change: true, sign: guidance, compared: 'guidance' } : null

  // `revenue of $5 billion increased 4%` is a level, `revenue was $5 billion higher` is none.
  const isDistance = !fits(figure, kind, false) || (follow && isWord(follow) && /^(?:higher|lower)$/i.test(follow.text))
  const behindIt = isDistance ? moved([roleOf(follow)]) : null
  const movement = (behind ? moved(roles) : (moved(roles) ?? behindIt)) ?? goesOn(joined, roles)
  const growth = roles.includes('growth') || (!behind && roleOf(follow) === 'growth')
  const level = {
    change: false,
    sign: figure.negative || (figure.result === 'loss' && !IS_LOSS.test(metric.id)) ? -1 : 1,
    compared: null,
  } satisfies Value
  const last = roles.findLast((role) => role !== 'plain' && role !== 'of')
  if (growth) return growthOf(joined, roles)
  // `is expected to range from $190 million to $220 million`
  if (last === 'from' && figure.low === figure.high)
    return figure.kind !== 'points' && fits(figure, kind, false) ? { ...level, compared: 'before' } : 'unnamed'
  if (!behind && (last === 'to' || (moved(roles) && endsAtLevel(gap)))) return fits(figure, kind, false) ? level : null
  // `up sequentially in the range of $2.30 to $2.50`: by so much, or to so much.
  if (movement && figure.kind === 'money' && gap.some((token) => /^range$/i.test(wordOf(token)))) return null
  if (movement || (joined.chained && figure.kind === 'points' && figure.direction)) {
    const sign = movement ?? (figure.direction === 'down' ? -1 : 1)
    return fits(figure, kind, true) ? { change: true, sign, compared: joined.would ? 'otherwise' : null } : null
  }
  if (figure.kind === 'points')
    return figure.direction && fits(figure, kind, true)
      ? { change: true, sign: figure.direction === 'down' ? -1 : 1, compared: joined.would ? 'otherwise' : null }
      : null
  // `up 3.1%, or $1.8 billion`: by so much, or to so much.
  const isOtherwise = joined.chained && gap.some((token) => isWord(token) && /^or$/i.test(token.text))
  if (isOtherwise && joined.before?.change && figure.kind === 'money') return null
  // A second amount of one metric is one of something else.
  const listed =
    joined.chained &&
    roles.every(
      (role) =>
        role === 'and' || role === 'comma' || role === 'in' || role === null || role === 'plain' || role === 'part',
    )
  // `down 8% for $110 million`
  const isList = roles.some((role) => role === 'and' || role === 'comma')
  if (joined.chained && (!listed || !isList)) return null
  return fits(figure, kind, false) ? level : null
}

/** Metrics of which there is more the more is lost. */
export const IS_LOSS = /loss|charge|expense|cost|provision/

/**
 * `up 6% year-over-year and 7% sequentially`, `up 6% as reported and 4% organically`: what is held against another time, or is on another
 * basis, moves as the figure before.
 */
function goesOn({ before, after, chained }: Joined, roles: readonly (Role | null)[]): 1 | -1 | null {
  const isTime = (role: Role | null): boolean => role === 'year-ago' || role === 'quarter-before'
  const isBasis = ['adjusted', 'constant-currency'].includes(roleOf(after[0]) ?? '')
  const isSame = roles.every((role) => isTime(role) || ['and', 'comma', 'plain'].includes(role ?? ''))
  const isListed = isSame && (isBasis ? roles.includes('and') : roles.some(isTime) && isTime(roleOf(after[0])))
  return chained && isListed && before?.change && before.compared === null ? before.sign : null
}

/** Which way the last word of movement goes. */
function moved(roles: readonly (Role | null)[]): 1 | -1 | null {
  const role = roles.findLast((one) => one === 'up' || one === 'down')
  return role === 'up' ? 1 : role === 'down' ? -1 : null
}

/** `was up and reached $5 billion`, `declined to 5%`, `to grow and to be in the range of`: behind the movement comes what it is now. */
function endsAtLevel(gap: readonly Token[]): boolean {
  const roles = gap.map((token) => (/ be$/i.test(wordOf(token)) ? 'be' : roleOf(token)))
  const at = roles.findLastIndex((role) => role === 'up' || role === 'down')
  return roles.slice(at + 1).some((role) => role === 'to' || role === 'be')
}

/** `revenue growth was 12%`, `12% growth in revenue`, `growth accelerated to 12%`: only a share grows by a share. */
function growthOf({ figure, metric: { kind } }: Joined, roles: readonly (Role | null)[]): Value | null {
  if (figure.kind !== 'percent' || kind === 'share') return null
  if (roles.includes('from')) return null
  const at = roles.indexOf('growth')
  if (at >= 0 && roles.slice(at + 1).some((role) => role === 'up' || role === 'down') && !roles.includes('to'))
    return null
  return { change: true, sign: figure.negative || roles.slice(0, at).includes('down') ? -1 : 1, compared: null }
}

/** `a $1.4 billion headwind from foreign exchange`: without the word for its way it is no effect. */
function effectOf({ figure, gap, after, behind }: Joined): Value | null {
  const said = [...gap, ...(behind ? [] : after.slice(0, 3))].map(roleOf)
  const way = said.find((role) => role === 'good' || role === 'bad')
  if (!way || !['money', 'points', 'percent'].includes(figure.kind) || figure.currency === '*') return null
  return { change: false, sign: way === 'good' ? 1 : -1, compared: null }
}

/** Whether a metric of a kind can have, or can move by, such a figure. */
export function fits(figure: Figure, kind: MetricKind, change: boolean): boolean {
  switch (figure.kind) {
    case 'money':
      return kind === 'money' && figure.currency !== null && !['?', '*'].includes(figure.currency)
    case 'percent':
      return change ? kind !== 'share' : kind === 'share'
    case 'points':
      return change && kind === 'share'
    case 'count':
      return kind === 'count' && figure.currency === null
    default:
      return false
  }
}

import type { Figure } from '../../model/figure.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import { isAdjustable } from '../tokens/is-adjustable.ts'
import type { Metric } from '../tokens/metrics.ts'
import { isWord, roleOf, type FigureToken, type MetricToken, type Role, type Token } from '../tokens/token.ts'
import { valueOf, type Value } from './value-of.ts'

/** A figure with the metric that the words of its sentence give it. */
export interface Link extends Value {
  figure: FigureToken
  metric: Metric
  /** Where the metric stands among the tokens. */
  at: number
  /** The tokens behind the figure that are said of it. */
  after: Token[]
  /** The same behind a metric that stands behind its figure: `$3 billion of free cash flow year-to-date`. */
  follows: Token[]
  /** How many figures of one list stand before it: `90 and 70 basis points higher`. */
  place: number
  /** `GAAP and non-GAAP gross margins`: of two figures in a list the first is reported, the second adjusted. */
  twofold: boolean
  expected: boolean
  against: KeyFigure['against']
  basis: KeyFigure['basis']
  /** The words beside it say the basis. */
  onBasis: boolean
}

/** Roles across which a metric before its figure is still its own. */
const BEFORE: ReadonlySet<Role> = new Set([
  'be',
  'plain',
  'company',
  'expect',
  'up',
  'down',
  'growth',
  'speed',
  'good',
  'bad',
  'effect',
  'year-ago',
  'quarter-before',
  'constant-currency',
  'adjusted',
  'part',
  'from',
  'to',
  'by',
  'in',
  'of',
  'and',
  'comma',
  'that',
  'would',
])
/** The same for a metric behind its figure: `$13.9 billion of revenue`, `17% year-over-year growth in revenue`. */
const BEHIND: ReadonlySet<Role> = new Set([
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
])
const MOVES: ReadonlySet<Role> = new Set(['growth', 'up', 'down'])
/** What follows is a thought and no fact. */
const SUPPOSED =
  /^(?:if|unless|suppose|supposing|imagine|assumes?|assumed|assuming|assumptions?|whether|hypothetically|impl(?:y|ies|ied|ying)|scenarios?|sensitivity|model(?:l?ing)?|should|could|might)$/i
/** `which is equivalent to $20.50 of earnings per share` */
const EQUALS = /^(?:equivalent|equates?|translat(?:es?|ing))$/i
/** Before a figure: it is meant to be so, and nobody knows whether it is expected. */
const MEANT =
  /^(?:plans?|planned|planning|intends?|intended|intention|track|goals?|aims?|aiming|aspir\w+|ambitions?|commit\w*|authoriz\w+|authoris\w+|opportunit\w+|potential|can|may|want|wants|path|toward|towards|midpoint|algorithm|settlement|allowed|premised|proposed|proposal|requested|filed)$/i
/** Metrics of which less is better: whether one that improves has risen or fallen is not certain. */
const BETTER_LOW = /ratio|cost|expense|churn|charge|rate|shipping|loss|provision|inventory|depreciation|amortization/
const IMPROVES = /^improv/i
/** With these a thought of its own begins: `declining 6% as revenue fell`. */
const CLAUSE = /^(?:as|so|or|which|who|now|today|this|it['’]s|we|i|still|even|when|where)$/i
/** As many tokens may stand between a figure and a metric behind it, and before it. */
const FAR_BEHIND = 6
const FAR_BEFORE = 24

/** Joins the figures of a sentence with its metrics. What is not joined by words that are known is left out. */
export function linkFigures(tokens: readonly Token[]): Link[] {
  const links = new Map<number, Link>()
  /** Figures that are joined, though no row: `from $4 billion`. */
  const anchors = new Map<number, Anchor>()
  tokens.forEach((token, index) => {
    if (token.kind !== 'figure') return
    const join = behind(tokens, index) ?? before(tokens, index, anchors)
    if (!join) return
    const would = tokens.slice(join.at, index).some((one) => roleOf(one) === 'would')
    const words = tokens.slice(0, index).filter(isWord)
    if (words.some(({ text }) => SUPPOSED.test(text)) || (join.metric.metric.kind !== 'effect' && words.some(({ text }) => EQUALS.test(text)))) return
    if (isEffectOn(tokens, join.at) || isBase(tokens, join.at) || isHalfRange(tokens, index) || isOfOthers(tokens, index, join)) return
    const expected = isExpected(tokens, index)
    if (!expected && !isReported(tokens, token.figure)) return
    if (expected && isReason(tokens, index)) return
    if (!expected && words.some(({ text }) => MEANT.test(text))) return
    const said = tokens.filter(isWord).map(({ text }) => text)
    if (join.metric.metric.id === 'share-repurchase' && said.some((text) => /^(?:authoriz|authoris|approv|remain)/i.test(text))) return
    if (tokens.slice(Math.max(0, index - 3), index).some((one) => /^(?:contribut\w+|add(?:ed|ing|s)?)$/i.test(wordOf(one)))) return
    const after = tokensAfter(tokens, index)
    if (isFromPlan(tokens, index) || isOfSomethingElse(after) || (join.metric.metric.kind !== 'effect' && (isEffect(tokens[join.at + 1]) || isEffect(after.find((one) => roleOf(one) !== 'plain'))))) return
    if (
      BETTER_LOW.test(join.metric.metric.id) &&
      [...join.gap, ...after].some((one) => isWord(one) && IMPROVES.test(one.text))
    )
      return
    const twofold = isTwofold(tokens, join.at)
    const basis =
      twofold && join.place < 2 ? (join.place === 0 ? 'reported' : 'adjusted') : basisOf(tokens, join, after)
    // What would have been is said of what the company leaves out, or it is a dream.
    if (basis === null || (basis !== 'adjusted' && words.some(({ role }) => role === 'would'))) return
    // `reduce our capital expenditures by $100 million`
    const isBy = !join.behind && !join.chained && isByAmount(join.gap)
    if (isBy && join.metric.metric.kind !== 'effect') return
    const value = valueOf({
      figure: token.figure,
      kind: join.metric.metric.kind,
      gap: join.gap,
      after,
      chained: join.chained,
      behind: join.behind,
      would,
      before: join.before,
    })
    // `and 27% of software revenue`
    const isShare = value !== null && value !== 'unnamed' && value.change && token.figure.kind === 'percent' && roleOf(tokens[index + 1]) === 'of'
    if (value === null || isShare) return
    // `We generated $452 million in operating cash flow, which is $139 million more`
    const isSecond = !join.chained && value !== 'unnamed' && !value.change && [...links.values()].some(({ at }) => at === join.at)
    if (isSecond) return
    anchors.set(index, { ...join, before: value === 'unnamed' ? null : value })
    if (value === 'unnamed') return
    links.set(index, {
      ...value,
      figure: token,
      metric: join.metric.metric,
      at: join.at,
      after,
      follows: join.behind ? tokensAfter(tokens, join.at) : [],
      place: join.place,
      twofold,
      expected,
      against: againstOf(saidOf(tokens, join, after), value, join.metric.metric),
      basis,
      onBasis: basis !== 'reported' || twofold || saysReported(tokens, join, after),
    })
  })
  return [...links.values()]
}

/** What a figure that is joined gives the next one: the metric, and what it says of it itself. */
type Anchor = Pick<Join, 'metric' | 'at' | 'place' | 'before'>

/** A figure joined with a metric: where that stands, and the tokens between them. */
interface Join {
  metric: MetricToken
  at: number
  gap: Token[]
  /** Joined across another figure. */
  chained: boolean
  behind: boolean
  place: number
  /** What the figure before, across which it is joined, says. */
  before: Value | null
}

function behind(tokens: readonly Token[], index: number): Join | null {
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
      if (next?.kind === 'metric') return null
      if (next && isWord(next) && next.role === 'other' && !FOLLOWERS.has(next.text.toLowerCase())) return null
      // `$5 billion for AWS revenue`: the figure before a name is not that of what follows it.
      return { metric: token, at, gap, chained: false, behind: true, place: 0, before: null }
    }
    if (!token || token.kind === 'figure' || (isWord(token) && (!BEHIND.has(token.role) || CLAUSE.test(token.text))))
      return null
  }
  return null
}

function before(tokens: readonly Token[], index: number, anchors: ReadonlyMap<number, Anchor>): Join | null {
  for (let at = index - 1; at >= 0 && at >= index - FAR_BEFORE; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    const gap = tokens.slice(at + 1, index)
    if (token.kind === 'metric')
      return { metric: token, at, gap, chained: false, behind: false, place: 0, before: null }
    if (token.kind === 'figure') {
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

/** From behind a figure to the next figure or metric, or to what is another thought. */
function tokensAfter(tokens: readonly Token[], index: number): Token[] {
  const rest = tokens.slice(index + 1)
  const end = rest.findIndex((token) => token.kind === 'figure' || token.kind === 'metric' || roleOf(token) === 'stop')
  if (end < 0) return rest
  const after = rest.slice(0, end)
  if (rest[end]?.kind !== 'metric') return after
  // `up 31% and trailing 12-month free cash flow`: what stands before the next metric is said of that one.
  const border = after.findLastIndex((token) => roleOf(token) === 'and' || roleOf(token) === 'comma')
  return border < 0 ? after : after.slice(0, border)
}

/** Words that go on behind a figure without making it one of theirs. */
const FOLLOWERS = new Set(
  (
    'includes included including driven due reflecting reflects primarily mainly largely predominantly partly partially thanks despite ' +
    'because before after when if since led helped supported aided offset but although though benefited excluding even given ' +
    'there where who so then exceeded exceeding finished beat surpassed'
  ).split(' '),
)

/** `$500 million charge`, `$5 billion from China`, `$2 per share`: it is a figure of what follows. */
function isOfSomethingElse(after: readonly Token[]): boolean {
  const [first, ...rest] = after
  if (!first) return false
  if (isWord(first) && first.role === 'other') return !FOLLOWERS.has(first.text.toLowerCase())
  const next = rest.find((token) => !['plain', 'company'].includes(roleOf(token) ?? ''))
  if (next === undefined || !isWord(next) || next.role !== 'other') return false
  return (
    (isWord(first) && first.text === 'at') || ['in', 'of', 'from'].includes(roleOf(first) ?? '') || RATE.test(next.text)
  )
}

/** `We will return $500 million, reflecting the 2% dividend increase`: why it is expected, and not what. */
function isReason(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index)
  const expect = before.findLastIndex((token) => roleOf(token) === 'expect')
  return before.slice(expect + 1).some((token) => /^(?:reflect(?:s|ing)|due|driven|despite|given|because|following)$/i.test(wordOf(token)))
}

/** `The currency impact on earnings per share was one cent` */
function isEffectOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at)
  const on = before.findLastIndex((token) => /^(?:on|to)$/i.test(wordOf(token)))
  return on > 0 && EFFECT.test(wordOf(before[on - 1]))
}

/** `which was 9 cents higher than our 85-cent outlook` */
function isFromPlan(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index + 1, index + 8)
  const against = rest.findIndex((token) => roleOf(token) === 'against')
  return (
    against >= 0 &&
    against < 3 &&
    ['up', 'down'].includes(roleOf(rest[against - 1]) ?? '') &&
    rest.slice(against).some((token) => roleOf(token) === 'expect')
  )
}

/** `compared with net income of $416 million`: it is of another time. */
function isBase(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => roleOf(token) === 'against')
}

/** `in a range of 10% and 12%` where the two are not read as one figure. */
function isHalfRange(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index)
  const ranges = before.some((token) => isWord(token) && /^(?:between|range)$/i.test(token.text))
  return ranges && ['and', 'to'].includes(roleOf(tokens[index + 1]) ?? '') && tokens[index + 2]?.kind === 'figure'
}

/** `a customer with $60 million in annual revenue`; and what is of a year is not of the quarter. */
function isOfOthers(tokens: readonly Token[], index: number, { at, behind, metric }: Join): boolean {
  const before = tokens.slice(0, index).filter((token) => roleOf(token) !== 'plain')
  const owned = behind && /^with$/i.test(wordOf(before.at(-1))) && roleOf(before.at(-2)) === 'other'
  const near = tokens.slice(Math.max(0, at - 2), at)
  // `customers with recurring revenue of $100,000 or more`
  const theirs = !behind && /^with$/i.test(wordOf(tokens[at - 1])) && /^(?:customers?|clients?|companies|users?|those)$/i.test(wordOf(tokens[at - 2]))
  const isLeast = /^or$/i.test(wordOf(tokens[index + 1])) && /^(?:more|greater|above|less|higher)$/i.test(wordOf(tokens[index + 2]))
  if (theirs || isLeast) return true
  return owned || (metric.metric.id !== 'run-rate' && near.some((token) => /^(?:annual\w*|yearly)$/i.test(wordOf(token))))
}

function wordOf(token: Token | undefined): string {
  return token !== undefined && isWord(token) ? token.text : ''
}

/**
 * Whether somebody says that it has been so: `GAAP operating income growth of 28 to 30 percent.` is a piece of a list, and what was
 * is not said as a range.
 */
function isReported(tokens: readonly Token[], { low, high, vague }: Figure): boolean {
  if (low !== high && !vague) return false
  return tokens.some((token, index) => isWord(token) && roleOf(tokens[index - 1]) !== 'to' && (HAPPENED.test(token.text) || IS.test(token.text) || MOVED.test(token.text)))
}

const IS = /^(?:is|are|has|have|we['’]re|it['’]s|that['’]s|came in.*|comes in.*|stood at|stands at|ended at|finished at|amounted to|reporting|representing|includes?|included|equates?|(?:exceeded|beat|surpassed|met)\b.*)$/i
const MOVED =
  /^(?:up|down|grew|grow|growing|grown|increased?|decreased?|increasing|decreasing|declined?|declining|rose|fell|expanded|contracted|improved|doubled|tripled|gained|jumped|dropped|climbed|surged|slipped|risen|fallen|accelerated|decelerated|slowed)$/i

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

/** What has happened: an expectation before it is another thought. */
const HAPPENED =
  /^(?:was|were|had|came|grew|rose|fell|reached|totall?ed|hit|saw|delivered|generated|reported|posted|recorded|achieved|produced|booked|earned|ended|finished|spent|paid|repurchased|returned|bought|completed|executed|issued|deployed|invested|distributed)$/i

/** Also for what follows in a list: `We expect gross margin of 84%, operating margin of 29%`. */
function isExpected(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index)
  const from = before.findLastIndex((token) => roleOf(token) === 'stop' || (isWord(token) && HAPPENED.test(token.text)))
  return before.slice(from + 1).some((token) => roleOf(token) === 'expect')
}

/** What is said of a metric right before it, and right behind one that stands behind its figure. */
function around(tokens: readonly Token[], { at, behind }: Join): Token[] {
  return tokens.slice(Math.max(0, at - 4), behind ? at + 4 : at)
}

/**
 * What may say against what a figure is held, the nearest first. Of a figure that follows another one of its metric, what stands
 * before `and` is said of that one: `up 27% sequentially and up 40% year-over-year`.
 */
function saidOf(tokens: readonly Token[], join: Join, after: readonly Token[]): Token[] {
  const isBorder = (token: Token): boolean => ['and', 'comma'].includes(roleOf(token) ?? '')
  const end = after.findIndex(isBorder)
  const near = end < 0 ? after : after.slice(0, end)
  const gap = join.chained ? join.gap.slice(join.gap.findLastIndex(isBorder) + 1) : join.gap
  // `Sequentially, …` at the beginning goes for all of the sentence.
  return [...near, ...gap, ...around(tokens, join), ...after, ...tokens.slice(0, 1)]
}

function againstOf(said: readonly Token[], { change, compared }: Value, { kind }: Metric): KeyFigure['against'] {
  if (compared === 'guidance') return 'guidance'
  if (!change && kind !== 'effect') return null
  for (const token of said) {
    const role = roleOf(token)
    if (role === 'year-ago' || role === 'quarter-before') return role
  }
  return null
}

function isTwofold(tokens: readonly Token[], at: number): boolean {
  const [gaap, and, other] = tokens.slice(Math.max(0, at - 3), at)
  return (
    gaap !== undefined && isWord(gaap) && gaap.text === 'GAAP' && roleOf(and) === 'and' && roleOf(other) === 'adjusted'
  )
}

/** @returns `null` where it is not certain */
function basisOf(tokens: readonly Token[], { at, gap }: Join, after: readonly Token[]): KeyFigure['basis'] | null {
  // `was 6%, and excluding discrete items the rate would …`: what is left out there goes for what follows.
  const end = after.findIndex(
    (token, index) => roleOf(token) === 'and' && ['adjusted', 'constant-currency'].includes(roleOf(after[index + 1]) ?? ''),
  )
  // `at a healthy adjusted margin of 53%`: it is said of the margin.
  const own = (end < 0 ? after : after.slice(0, end)).filter(
    (token, index, all) =>
      roleOf(token) !== 'adjusted' ||
      LEFT_OUT.test(wordOf(token)) ||
      ![...all.slice(0, index), ...all.slice(index + 1, index + 2)].some((one) => ['other', 'growth'].includes(roleOf(one) ?? '')),
  )
  const near = [...own, ...gap, ...tokens.slice(Math.max(0, at - 2), at)]
  if ([...near, ...tokens.slice(0, 1)].some((token) => roleOf(token) === 'constant-currency')) return 'constant-currency'
  // What opens the sentence goes for all of it: `Without these charges, …`
  const opens = roleOf(tokens[0]) === 'adjusted'
  if (opens || near.some((token) => roleOf(token) === 'adjusted')) return 'adjusted'
  const metric = tokens[at]
  if (metric?.kind === 'metric' && metric.basis) return metric.basis
  return !saysReported(tokens, { at, gap }, after) && isInAdjustedList(tokens, at) ? null : 'reported'
}

const LEFT_OUT = /basis|^(?:exclu|without|adjust\w+ for|ex\b)/i

function saysReported(tokens: readonly Token[], { at, gap }: Pick<Join, 'at' | 'gap'>, after: readonly Token[]): boolean {
  const near = [...after, ...gap, ...tokens.slice(Math.max(0, at - 2), at)]
  return near.some((token) => isWord(token) && /\b(?:GAAP|reported)\b/.test(token.text))
}

/** `adjusted net income of $392 million, EPS of 79 cents`: what is said before the first may go for all of the list. */
function isInAdjustedList(tokens: readonly Token[], at: number): boolean {
  const LISTED: readonly Role[] = ['comma', 'and', 'of', 'in', 'plain', 'company']
  const before = tokens.slice(0, at)
  const from = before.findLastIndex((token) => isWord(token) && !LISTED.includes(token.role))
  if (roleOf(before[from]) === 'adjusted' && before.slice(from).some(({ kind }) => kind === 'metric')) return true
  // `Adjusted net income was $3.7 billion, and earnings per share were 91 cents`
  const metric = tokens[at]
  if (metric?.kind === 'metric' && isAdjustable(metric.metric) && before.some((token) => roleOf(token) === 'adjusted')) return true
  // `non-GAAP results with revenues of`
  const said = before.findLastIndex((token) => roleOf(token) === 'adjusted')
  return /^results$/i.test(wordOf(before[said + 1])) || said >= 0 && before.slice(said).every(({ kind }) => kind !== 'metric' && kind !== 'figure')
}

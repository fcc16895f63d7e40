import type { Scope } from '../../../model/key-figure.ts'
import type { Period } from '../../../model/transcript.ts'
import { isAdjustable } from '../../tokens/is-adjustable.ts'
import { isAspect, isSold } from '../../tokens/is-aspect.ts'
import { isWord, roleOf, type SaidPeriod, type Token } from '../../tokens/token.ts'
import type { Carried } from './carry.ts'
import type { Tentative } from '../corroborated.ts'
import type { SpokenHeading } from './heading-in.ts'
import { isElsewhere } from '../period/is-elsewhere.ts'
import { isOpening } from '../scope/is-opening.ts'
import { adjustedIn } from '../adjusted-in.ts'
import { plannedTime } from './planned-time.ts'
import { turnsTo } from './turns-to.ts'

/** What carries over from one sentence of a paragraph to the next. */
export interface SpokenThread {
  /** The time that the last heading announced, as long as no other one is spoken of. */
  ahead: SpokenHeading['period']
  heading: SpokenHeading | null
  mentioned: boolean
  /** All that is mentioned is what is sold, `Subscription revenue`, which has no operating income of its own. */
  kinds: boolean
  /** A part is that is no region and no kind of revenue, or the parts have been announced. */
  among: boolean
  /** The time of the last expectation of the paragraph that began with it, `For the full year, we expect …`, or only announced it. */
  planned: SaidPeriod | null
  /** There were figures of which it is not certain whose they are. */
  lost: boolean
  /** What follows may be of a part of the company also in the next paragraph. */
  lasts: boolean
  /** The parts of which the paragraph gives figures, by their ids; no regions and kinds of revenue. */
  parts: ReadonlySet<string>
  carried: Carried | null
  /** Whether the last time that was named is another one than the quarter of the call. */
  elsewhere: boolean | null
  /** The sentence before says what is expected. */
  expects: boolean
  /** Metrics of which the paragraph has given figures that are adjusted: without a word the next one may be so too. */
  adjusted: ReadonlySet<string>
}

/** At the beginning of a turn. */
export const FRESH: SpokenThread = {
  ahead: null,
  heading: null,
  mentioned: false,
  kinds: true,
  among: false,
  planned: null,
  lost: false,
  lasts: false,
  parts: new Set(),
  carried: null,
  elsewhere: null,
  expects: false,
  adjusted: new Set(),
}

/**
 * What goes on into the next paragraph: the time that was announced, and whether parts of the company are spoken of. Behind a paragraph
 * that goes through several of them the company is spoken of again.
 */
export function intoParagraph({ ahead, lasts, parts, among, heading, elsewhere }: SpokenThread): SpokenThread {
  const goesOn = isOfPart(heading) || parts.size === 1 || (lasts && parts.size === 0)
  // As long as only the quarter has been spoken of, it is that.
  const isOfQuarter = elsewhere === false ? false : null
  return { ...FRESH, ahead, lost: goesOn, lasts: goesOn, among: among || isOfPart(heading), elsewhere: isOfQuarter }
}

/** What a sentence is read with, whose heading may announce something else. */
export function intoSentence(
  thread: SpokenThread,
  tokens: readonly Token[],
  heading: SpokenHeading | null,
  call: Period | null,
): SpokenThread {
  const goesOn = heading?.whole !== true
  const ahead = namesOther(tokens, thread.ahead, call) ? null : thread.ahead
  return {
    ...thread,
    ahead: heading ? heading.period : ahead,
    heading: heading ?? thread.heading,
    mentioned: thread.mentioned && goesOn,
    among: thread.among && goesOn,
    lost: thread.lost && goesOn && !isOfWhole(tokens),
    lasts: thread.lasts && goesOn && !isOfWhole(tokens),
  }
}

/** A sentence that has been read. */
interface ReadSentence {
  tokens: readonly Token[]
  rows: readonly Tentative[]
  isLost: boolean
  /** It has a figure that is joined with a metric, though it may be no row. */
  isLinked: boolean
  turnsToParts: boolean
  call: Period | null
}

/** What goes on into the next sentence. */
export function outOfSentence(
  thread: SpokenThread,
  { tokens, rows, isLost, isLinked, turnsToParts, call }: ReadSentence,
): SpokenThread {
  const named = [...tokens.flatMap(scopeOf), ...rows.map(({ row }) => row.scope)]
  const kinds = named.every(({ kind, name }) => kind === 'company' || isSold(name ?? ''))
  const isOfParts = rows.some(({ row }) => row.scope.kind !== 'company')
  return {
    ...thread,
    mentioned: thread.mentioned || named.some(({ kind }) => kind !== 'company'),
    kinds: thread.kinds && kinds,
    among: thread.among || turnsToParts || named.some(isOther),
    lost: thread.lost || isLost || (isOfParts && !kinds) || turnsToParts || turnsTo(tokens) || reportsOfPart(tokens),
    lasts: thread.lasts || turnsToParts || turnsTo(tokens) || reportsOfPart(tokens),
    parts: new Set([...thread.parts, ...rows.flatMap(({ row: { scope } }) => (isOther(scope) ? [scope.id] : []))]),
    // What its figures are of is not known, and so neither what `that` is.
    carried: isLinked || !tokens.some(({ kind }) => kind === 'figure') ? carriedBy(tokens, rows) : null,
    elsewhere: goesElsewhere(tokens, call) ?? thread.elsewhere,
    expects: tokens.some((token) => roleOf(token) === 'expect'),
    planned: plannedTime(tokens, thread.planned),
    adjusted: new Set([
      ...thread.adjusted,
      ...rows.flatMap(({ row }) =>
        row.basis === 'adjusted' && (!row.moves || isAdjustable(row.metric)) ? [row.metric] : [],
      ),
      ...adjustedIn(tokens),
    ]),
  }
}

/** `Our water quality segment delivered $801 million of sales`: what follows may be of it, also where that is no metric. */
function reportsOfPart(tokens: readonly Token[]): boolean {
  const part = tokens.findIndex((token) => token.kind === 'scope' && isOther(token.scope))
  return part >= 0 && isOpening(tokens.slice(0, part)) && tokens.slice(part).some(({ kind }) => kind === 'figure')
}

function scopeOf(token: Token): Scope[] {
  return token.kind === 'scope' ? [token.scope] : []
}

function isOther({ kind, name }: Scope): boolean {
  return kind !== 'company' && !isAspect(name ?? '') && !isSold(name ?? '')
}

function isOfPart(heading: SpokenHeading | null): boolean {
  return (
    heading !== null && (heading.scope === 'unclear' || (heading.scope !== null && heading.scope.kind !== 'company'))
  )
}

/** Another time than the one that a heading has announced is spoken of. */
function namesOther(tokens: readonly Token[], ahead: SpokenHeading['period'], call: Period | null): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'period' &&
      isElsewhere(token.period, call) &&
      (token.period.part ?? token.period.year) !== null &&
      (token.period.part !== ahead?.part || (token.period.year !== null && token.period.year !== ahead.year)),
  )
}

/** `total company`, `consolidated`: what follows is of no part that was spoken of before. */
function isOfWhole(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      roleOf(token) === 'company' &&
      (tokens[index + 1]?.kind === 'metric' ||
        (isWord(token) && !/^(?:total|group|global|globally)$/i.test(token.text))),
  )
}

/**
 * Whether the last time that a sentence names is another one than the quarter of the call; `null` where it names none. What is
 * expected, and what figures are held against, does not go on.
 */
function goesElsewhere(tokens: readonly Token[], call: Period | null): boolean | null {
  const expect = tokens.findIndex((token) => roleOf(token) === 'expect')
  const reports = expect < 0 || tokens.slice(0, expect).some(({ kind }) => kind === 'figure')
  const end = tokens.findIndex((token) => ['against', reports ? 'expect' : null].includes(roleOf(token)))
  const said = (end < 0 ? tokens : tokens.slice(0, end)).findLast((token) => token.kind === 'period')
  if (!said) return null
  // `for the nine months`
  if (said.period.unclear) return said.period.span === 'only' ? null : true
  if (!reports) return false
  return isElsewhere(said.period, call)
}

/** The one metric that a sentence speaks of: `that` in the next one stands for it. */
function carriedBy(tokens: readonly Token[], rows: readonly Tentative[]): Carried | null {
  const metrics = tokens.flatMap((token) => (token.kind === 'metric' ? [token.metric] : []))
  const [metric] = metrics
  if (!metric || metrics.some(({ id }) => id !== metric.id)) return null
  const [scope = null] = rows.map(({ row }) => row.scope)
  const { basis = 'reported' } = rows.at(-1)?.row ?? {}
  return metric.unsure || rows.some(({ row }) => row.scope.id !== scope?.id) ? null : { metric, scope, basis }
}

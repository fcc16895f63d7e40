import type { Scope } from '../../../model/key-figure.ts'
import type { Period } from '../../../model/transcript.ts'
import { isAdjustable } from '../../tokens/is-adjustable.ts'
import { isAspect, isSold } from '../../tokens/is-aspect.ts'
import { isOfParts } from '../../tokens/is-of-parts.ts'
import { isWord, roleOf, type Token } from '../../tokens/token.ts'
import type { Carried } from './carry.ts'
import type { Tentative } from '../corroborated.ts'
import type { SpokenHeading } from './heading-in.ts'
import { isOpening } from '../scope/is-opening.ts'
import { adjustedIn } from '../adjusted-in.ts'
import { goesElsewhere, namesOther } from './goes-elsewhere.ts'
import { plannedTime } from './planned-time.ts'
import { FRESH, type SpokenThread } from './spoken-thread.ts'
import { toldTime } from './told-time.ts'
import { turnsTo } from './turns-to.ts'

/**
 * What goes on into the next paragraph: the time that was announced, and whether parts of the company are spoken of. Behind a paragraph
 * that goes through several of them, or comes to them from the company, that is spoken of again.
 */
export function intoParagraph({ ahead, lasts, parts, whole, among, heading, elsewhere }: SpokenThread): SpokenThread {
  const goesOn = isOfPart(heading) || (parts.size === 1 && !whole) || (lasts && parts.size === 0)
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
  const hasParts = rows.some(({ row }) => row.scope.kind !== 'company')
  return {
    ...thread,
    mentioned: thread.mentioned || named.some(({ kind }) => kind !== 'company'),
    kinds: thread.kinds && kinds,
    among: thread.among || turnsToParts || named.some(isOther),
    lost: thread.lost || isLost || (hasParts && !kinds) || turnsToParts || turnsTo(tokens) || reportsOfPart(tokens),
    lasts: thread.lasts || turnsToParts || turnsTo(tokens) || reportsOfPart(tokens),
    listed: thread.listed || turnsToParts,
    whole: thread.whole || rows.some(({ row }) => row.scope.kind === 'company' && isOfParts({ id: row.metric })),
    parts: new Set([...thread.parts, ...rows.flatMap(({ row: { scope } }) => (isOther(scope) ? [scope.id] : []))]),
    // What its figures are of is not known, and so neither what `that` is.
    carried: isLinked || !tokens.some(({ kind }) => kind === 'figure') ? carriedBy(tokens, rows) : null,
    elsewhere: goesElsewhere(tokens, call) ?? thread.elsewhere,
    expects: tokens.some((token) => roleOf(token) === 'expect'),
    planned: plannedTime(tokens, thread.planned),
    told: toldTime(tokens, thread.told),
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

/** `total company`, `consolidated`: what follows is of no part that was spoken of before. */
function isOfWhole(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      roleOf(token) === 'company' &&
      (tokens[index + 1]?.kind === 'metric' ||
        (isWord(token) && !/^(?:total|group|global|globally)$/i.test(token.text))),
  )
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

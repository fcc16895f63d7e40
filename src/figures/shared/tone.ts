import type { Figure } from '../../model/figure.ts'
import type { Lang } from '../../model/transcript.ts'
import { before, MOVING, TONELESS, type FigureDraft } from './figure-draft.ts'
import { lastMatch } from './pattern.ts'
import { perOf } from './per.ts'

/** The words of one language that give a figure its tone. In patterns of two groups the first is a rise, or a loss. */
export interface ToneWords {
  lang: Lang
  /** Characters before and after a figure that are looked at. */
  left: number
  right: number
  /** Whether the words beside a figure bound it, and whether it is where a movement begins or ends. */
  bound: (left: string, right: string) => Figure['bound']
  role: (left: string, right: string) => Figure['role']
  /** Which part of a range is meant, by the words before it or behind it; groups `upper`, `middle`, `lower`. */
  endBefore: RegExp
  endAfter: RegExp
  /** A value that is the highest or lowest of its time, in the same groups. */
  peakBefore: RegExp
  peakAfter: RegExp
  /**
   * A movement behind the figure; one before it, and what may stand between; its words for better, and in a group
   * those for worse; what improves by going down.
   */
  moveAfter: RegExp
  move: RegExp
  near: RegExp
  improves: RegExp
  lowerIsBetter: RegExp
  /** A loss or profit behind the figure; one before it, and what may stand between. */
  resultAfter: RegExp
  result: RegExp
  resultGap: RegExp
}

/**
 * Adds what the words around a figure make of it: a rise or a fall, `about`, `over`, `from … to`, a loss.
 * @param previous the figure before it, whose words are not looked at
 */
export function withTone(
  text: string,
  one: FigureDraft,
  previous: FigureDraft | undefined,
  words: ToneWords,
): FigureDraft {
  if (one.kind === 'ordinal') return { ...one, unit: spanOf(text.slice(one.place.end, one.place.end + words.right)) }
  if (TONELESS.has(one.kind)) return one
  const left = before(text, one.place.start, Math.min(words.left, one.place.start - (previous?.place.end ?? 0)))
  const right = text.slice(one.place.end, one.place.end + words.right)
  const moves = MOVING.has(one.kind)
  const movement = moves ? movementOf(text, one, left, right, words) : null
  const role = moves && !one.direction ? roleOf(text, one, words.role(left, right), left, previous) : null
  const direction = directionOf(one, movement, words) ?? one.direction ?? (moves && PLUS.test(left) ? 'up' : null)
  return {
    ...one,
    bound: boundOf(one, words.bound(left, right)),
    end: moves ? endOf(endWords(one, words, left, right)) : null,
    role,
    direction: role === 'from' && FROM.test(left) ? null : direction,
    course: courseOf(movement, words),
    result: one.kind === 'money' || one.currency !== null ? resultOf(left, right, words) : null,
    per: moves ? perOf(text, one.place, words.lang) : null,
  }
}

/** `工资涨幅由6%回落至4%`: what a movement leaves has not moved itself, but `由下降4%转为增长6%` has. */
const FROM = /(?:\bfrom|[由从從自])\s?$/i

/** `+75 bps` */
const PLUS = /(?:^|[\s(（，,:：])\+$/

/** `大约4,000多万`: what is said to be about some number may still say that it is more. */
function boundOf(one: FigureDraft, said: Figure['bound']): Figure['bound'] {
  return said === 'about' ? (one.bound ?? said) : (said ?? one.bound)
}

/** `the sixth quarter running`, `第六个季度`: what is counted where that is a span of time. */
function spanOf(right: string): string | null {
  const match = RANKED.exec(right)
  const word = match?.[1]?.toLowerCase() ?? match?.[2]
  return word === undefined ? null : (SPANS[word] ?? word)
}

const RANKED =
  /^ (?:(?:consecutive|straight|full|fiscal|successive) ){0,2}(half-year|day|week|month|quarter|year)\b(?!['’-])|^ ?[个個]?(?:连续|連續|完整|[财財])?(半年|天|周|週|月|季|年)(?!代)/i
const SPANS: Record<string, string> = {
  天: 'day',
  周: 'week',
  週: 'week',
  月: 'month',
  季: 'quarter',
  半年: 'half-year',
  年: 'year',
}

function endWords(one: FigureDraft, words: ToneWords, left: string, right: string): RegExpExecArray | null {
  if (one.low === one.high) return words.peakBefore.exec(left) ?? words.peakAfter.exec(right)
  return words.endBefore.exec(left) ?? words.endAfter.exec(right)
}

function endOf(match: RegExpExecArray | null): Figure['end'] {
  if (!match?.groups) return null
  return match.groups.upper ? 'upper' : match.groups.lower ? 'lower' : 'middle'
}

/**
 * A range of two levels tells itself where it comes from, unless it follows another one; `grew 5% to 7%` may be said of where
 * it goes.
 */
function roleOf(
  text: string,
  one: FigureDraft,
  role: Figure['role'],
  left: string,
  previous: FigureDraft | undefined,
): Figure['role'] {
  if (one.low === one.high || isOneLevel(text, one) || role === 'to') return role
  if (previous?.kind === one.kind && previous.low !== previous.high && FOLLOWS.test(left)) return role
  return role === 'by' && SAID_BY.test(left) ? role : null
}

/** `$2.10 to $2.20, down from $2.25 to $2.40` */
const FOLLOWS = /^,?(?!.*\band\b)[^,.;，。；]{0,20}$/
const SAID_BY = /\bby (?:\w+ )?$|\p{Script=Han} ?$/u

/** `12-14%` is one level; `from 12% to 14%` names two. */
function isOneLevel(text: string, { place }: FigureDraft): boolean {
  return /^[^\p{L}]*(?:percent|%|bps|billion|million)?[-–—~～][^\p{L}至到]*/u.test(text.slice(place.start, place.end))
}

/** What comes early or late moves only by a length of time. */
const TIMING =
  /^(?:earl|soon|late|delay|postpon|pushed|brought forward|pulled|提[前早]|[早晚]|推[迟遲延后後]|延[后後迟遲期])/i

/** `cost us $12 million`: an amount is a loss then, whatever goes up or down by it. */
const COSTS = /^cost/i

/** A word that says where a figure goes, and what stands before it. */
interface Movement {
  word: string
  isUp: boolean
  before: string
}

/** Characters before a figure in which it is said what has moved; another figure may stand between. */
const SUBJECT = 100

function movementOf(text: string, one: FigureDraft, left: string, right: string, words: ToneWords): Movement | null {
  const sentence = before(text, one.place.start, SUBJECT)
  const { moveAfter, move, near, improves } = words
  const isMeant = (word = ''): boolean =>
    (one.kind === 'duration' || !TIMING.test(word)) && (one.kind !== 'money' || !COSTS.test(word))
  const after = moveAfter.exec(right)
  const [, up, down, added, cut] = after ?? []
  const word = up ?? down ?? added ?? cut
  const prior = lastMatch(move, left)
  const moved =
    prior && isMeant(prior[0]) && !isName(prior, left) && near.test(left.slice(prior.index + prior[0].length))
  // `fell 1.8%, better than we feared`, `下降4.9%改善了3个百分点`
  const isOwn =
    moved && (/^[,，]/.test(right) || prior.index + prior[0].length === left.length) && !improves.test(prior[0])
  if (word && isMeant(word) && !isOwn) return { word, isUp: (up ?? added) !== undefined, before: sentence }
  if (!moved) return null
  return {
    word: prior[0],
    isUp: prior[1] !== undefined,
    before: sentence.slice(0, sentence.length - left.length + prior.index),
  }
}

/** `Project Cutting Edge gave us`: within a sentence a capital begins a name. */
function isName({ 0: word, index }: RegExpExecArray, text: string): boolean {
  return /^[A-Z][a-z]/.test(word) && /\w $/.test(text.slice(0, index))
}

function directionOf(
  { kind }: FigureDraft,
  movement: Movement | null,
  { improves, lowerIsBetter }: ToneWords,
): Figure['direction'] {
  if (!movement || (improves.test(movement.word) && (kind === 'duration' || lowerIsBetter.test(movement.before))))
    return null
  return movement.isUp ? 'up' : 'down'
}

function courseOf(movement: Movement | null, { improves }: ToneWords): Figure['course'] {
  const match = movement && improves.exec(movement.word)
  return match ? (match[1] ? 'worse' : 'better') : null
}

function resultOf(left: string, right: string, { resultAfter, result, resultGap }: ToneWords): Figure['result'] {
  const after = resultAfter.exec(right)
  if (after) return after[1] ? 'loss' : 'profit'
  const prior = lastMatch(result, left)
  if (!prior || !resultGap.test(left.slice(prior.index + prior[0].length))) return null
  return prior[1] ? 'loss' : 'profit'
}

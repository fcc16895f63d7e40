import type { OpenedLine } from '../containers/opened.ts'
import { bracketedLanguage, bracketsAround } from './brackets-around.ts'
import { endsSentence, isLong } from './seed-line.ts'
import { beforeInnerTag, saidBehindName } from './said-behind-name.ts'
import { languageOf, isOriginalOrTranslation, namedLanguage, type Language } from './language-words.ts'
import { leadingPieces, type Piece } from './pieces.ts'
import { trailing, TRAILERS, type TrailerKind } from './trailing.ts'
import { type TagCount, mayBeTag, unknownTags } from './unknown-tags.ts'

/** What a kind of piece means in a seed. What has no meaning is text. */
export type Meaning = Language | 'number' | 'time' | 'mark'

/** The frames of a seed: what the pieces before and behind its texts mean, by their keys. */
export interface Frames {
  before: ReadonlyMap<string, Meaning>
  /** The highest number of each kind of numbering: `2026 will be` does not begin with one. */
  highest: ReadonlyMap<string, number>
  /** What stands behind texts. */
  behind: ReadonlySet<TrailerKind>
  /** The language whose texts stand in brackets, `（谢谢。）` below `Thank you.`; `null` where none does. */
  bracketed: Language | null
}

/** Nothing stands around texts. */
export const NO_FRAMES: Frames = { before: new Map(), highest: new Map(), behind: new Set(), bracketed: null }

/** Fewer pieces of a kind are chance. */
const FEWEST = 3

/** Share of the numbers that must go on from the one before, or be the same; and how far they must come. */
const IN_ORDER = 0.6

const FAR = 4

/** Numbers that may be left out between two. */
const SKIPPED = 3

/** Times that must not go back. */
const NOT_BACK = 0.8

/** Share of the texts behind a known tag that have its language; Chinese may be Latin only. */
const AGREES = 0.5

/** Share of the lines that have a number, from which on each paragraph has one. */
const ITEMS_EACH = 0.3

/** Share of the lines that such marks stand before at least, where they are a frame. */
const ITEMS = 0.04

/** Marks that a text may begin with once; others, also those of headings, never are speech. */
const TEXTUAL = /^(?:[-–—−~*=+/\\_|>^]+|[#:;])$/u

/** Learns from what recurs in a seed which pieces frame its lines. One pass over the lines. */
export function learnFrames(lines: readonly OpenedLine[]): Frames {
  const counts = new Map<string, TagCount>()
  const totals = { english: 0, chinese: 0 }
  let last: Language | null = null
  const behind: Record<TrailerKind, number[]> = { footnote: [], number: [], timeOfSentence: [], time: [] }
  const brackets = { english: { all: 0, around: 0 }, chinese: { all: 0, around: 0 } }
  let waiting: TagCount[] = []
  for (const { text: written, blanks } of lines) {
    const text = written.replace(/\s*\\$/, '')
    const pieces = leadingPieces(text)
    const whole = text.slice(pieces.at(-1)?.end ?? 0)
    const { tags, rest, said } = behindName(whole)
    pieces.push(...tags)
    const trailers = new Set<TrailerKind>()
    for (const kind of TRAILERS) {
      const found = kind === 'time' && trailers.has('timeOfSentence') ? null : trailing[kind](text)
      if (!found) continue
      behind[kind].push(found.value)
      trailers.add(kind)
    }
    const language = languageOf(said)
    const seen = pieces.map((piece) => counted(counts, piece))
    // What is short stands in brackets as a tag does.
    const own = language ?? languageOf(text)
    if (own) brackets[own].all += 1
    if (own && (bracketsAround(said) ?? bracketsAround(text))) brackets[own].around += 1
    if (rest === '') {
      for (const count of seen) count.alone += 1
      waiting = seen
      continue
    }
    if (language) {
      // What goes on below a line of its language is no beginning of a text; short lines are names and headings.
      const long = isLong(rest, language === 'chinese') || endsSentence(rest)
      // A mark may stand before every line of a broken text.
      const begins = seen.some(({ piece: { kind } }) => kind !== 'mark') || waiting.length > 0 || blanks > 0
      // What a time stands behind is a name.
      if (long && !trailers.has('time') && (begins || language !== last)) totals[language] += 1
      last = language
      for (const count of [...seen, ...waiting]) count[language] += 1
      waiting = []
    }
  }
  const before = new Map<string, Meaning>()
  const highest = new Map<string, number>()
  for (const [key, count] of counts) {
    const meaning = meaningOf(count, lines.length)
    if (meaning) before.set(key, meaning)
    if (meaning === 'number') highest.set(key, chainOf(count.values, true) ?? 0)
  }
  // `(14)` where the others have a bullet before it, `• (13)`, or the reverse.
  for (const [key, { piece, values }] of counts) {
    const alike = [...highest].find(([other]) => other !== '0' && (isMarked(other, key) || isMarked(key, other)))
    if (piece.kind !== 'number' || key === '0' || before.has(key) || !alike) continue
    const last = alike[1] + 1
    if (values.filter((value) => value <= last).length < values.length * IN_ORDER) continue
    before.set(key, 'number')
    highest.set(key, last)
  }
  for (const [key, meaning] of unknownTags(
    [...counts].filter(([key]) => !before.has(key)),
    totals,
  ))
    before.set(key, meaning)
  return {
    before,
    highest,
    behind: new Set(TRAILERS.filter((kind) => areBehind[kind](behind[kind]))),
    bracketed: bracketedLanguage(brackets),
  }
}

/** Whether what stands behind texts does so in an order, by its values. */
const areBehind: Record<TrailerKind, (values: number[]) => boolean> = {
  footnote: (all) => all.length >= FEWEST && all.every((value, at) => value === 1 || value > (all[at - 1] ?? 0)),
  number: (all) =>
    chainOf(all) !== null ||
    (all.length > 1 && all.every((value, at) => value === 1 || value === (all[at - 1] ?? 0) + 1)),
  timeOfSentence: (all) => all.length >= FEWEST && notBack(all),
  time: (all) => all.length > 0 && notBack(all),
}

/** Whether a key is that of another piece with marks before it. */
function isMarked(key: string, other: string): boolean {
  return key.endsWith(other) && /^[^\p{L}\p{N}]+$/u.test(key.slice(0, -other.length))
}

/**
 * Behind a name a text may have tags of its own: `ANN LEE. [EN] Thank you.`, `Ann Lee (CFO): Original: Thank you.`
 * @returns the tags, the text without the pieces before it, and what is said, whose language the name does not tell
 */
function behindName(whole: string): { tags: Piece[]; rest: string; said: string } {
  const behind = saidBehindName(whole)
  const own = beforeInnerTag(whole)
  if (behind === null) return { tags: [], rest: own, said: own }
  // The tag directly behind a name is no inner one.
  const named = beforeInnerTag(behind)
  const inside = leadingPieces(named)
  const tags = inside.filter((piece) => piece.kind === 'time' || (piece.kind === 'word' && mayBeTag(piece)))
  const text = named.slice(inside.at(-1)?.end ?? 0)
  return tags.length > 0 ? { tags, rest: text, said: text } : { tags, rest: own, said: named }
}

function counted(counts: Map<string, TagCount>, piece: Piece): TagCount {
  let count = counts.get(piece.key)
  if (!count) counts.set(piece.key, (count = { piece, all: 0, english: 0, chinese: 0, alone: 0, values: [] }))
  count.all += 1
  if (piece.value !== undefined) count.values.push(piece.value)
  return count
}

function meaningOf(count: TagCount, lines: number): Meaning | null {
  const {
    piece: { kind, core },
  } = count
  if (kind === 'time') return count.all >= 2 ? 'time' : null
  if (kind === 'number') return chainOf(count.values, count.all >= lines * ITEMS_EACH) !== null ? 'number' : null
  // A voice may have a number too, and comes back: `Speaker: 2`.
  if (kind === 'field') return areBehind.number(count.values) && isAscending(count.values) ? 'number' : null
  if (kind === 'letter') return chainOf(count.values, true) === null ? null : 'mark'
  const named = namedLanguage(core)
  if (named) return tagged(named, count)
  if (kind === 'mark')
    return TEXTUAL.test(core) ? (count.all > 1 && count.all >= lines * ITEMS ? 'mark' : null) : 'mark'
  return null
}

function tagged(named: Language, count: TagCount): Language | null {
  const { english, chinese, all, alone, piece } = count
  if (alone === all) return named
  if (all < 2) return null
  const agreeing = named === 'english' ? english : chinese
  if (isOriginalOrTranslation(piece.core)) {
    // The reverse where somebody translated from Chinese.
    if (all < FEWEST || english + chinese === 0) return null
    return english >= chinese ? 'english' : 'chinese'
  }
  return agreeing >= (english + chinese) * AGREES ? named : null
}

/**
 * The highest number of a numbering: most numbers are the one before, or the next, or begin anew: at 1, or with those that
 * the other language had already.
 * @param short whether it may begin anew before it has come far: in each turn
 * @returns `null` where they number nothing
 */
function chainOf(values: number[], short = false): number | null {
  let [last, right, highest, above] = [0, 0, 0, Infinity]
  for (const value of values) {
    const goesOn = value === 1 || isNext(value, last) || (isNext(value, above) && value <= highest)
    above = value
    if (!goesOn) continue
    right += 1
    last = value
    highest = Math.max(highest, value)
  }
  // A window of a longer call begins anywhere.
  const [start = 0] = values
  if (start > 1 && right < values.length * IN_ORDER) {
    const rest = chainOf(
      values.map((value) => value - start + 1),
      short,
    )
    return rest === null ? null : rest + start - 1
  }
  return values.length >= FEWEST && right >= values.length * IN_ORDER && (short || highest >= FAR) ? highest : null
}

function isNext(value: number, before: number): boolean {
  return value >= before && value <= before + SKIPPED
}

function isAscending(values: number[]): boolean {
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0))
}

/** Whether times go on, or begin anew as in the second of two parts. */
function notBack(values: number[]): boolean {
  const [first = 0] = values
  const right = values.filter((value, at) => value <= first || value >= (values[at - 1] ?? 0)).length
  return right >= values.length * NOT_BACK
}

import { isStageDirection } from '../../text/stage-direction.ts'
import type { Line } from '../containers/line.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import { languageOf } from './language-of.ts'
import { isOriginalOrTranslation, namedLanguage, type Language } from './language-words.ts'
import { leadingPieces, type Piece } from './pieces.ts'
import { trailingNumber, trailingTime } from './trailing.ts'

/** What a kind of piece means in a seed. What has no meaning is text. */
export type Meaning = Language | 'number' | 'time' | 'mark'

/** The frames of a seed: what the pieces before and behind its texts mean, by their keys. */
export interface Frames {
  before: ReadonlyMap<string, Meaning>
  /** Whether numbers in brackets, and times, stand behind texts. */
  numberBehind: boolean
  timeBehind: boolean
}

/** How often a kind of piece stands before texts of each language, and with which values. */
interface Count {
  piece: Piece
  all: number
  english: number
  chinese: number
  /** Lines on which nothing but pieces stands. */
  alone: number
  values: number[]
}

/** Fewer pieces of a kind are chance. */
const FEWEST = 3

/** Share of the numbers that must not go back, but to begin anew. */
const IN_ORDER = 0.85

/** Share of the lines, or of those of one language, that a number without a bracket or sign must stand before. */
const MANY_NUMBERED = 0.25
/** The same where only a blank stands behind the number: `12 months ago`. */
const MOST_NUMBERED = 0.45

/** Share of the texts behind a tag that nobody knows which must be of one language, and share of that language's lines. */
const PURE = 0.97
const COVERED = 0.6
/** Longest tag that nobody knows. */
const SHORT = 4

/** Share of the texts behind a known tag that have its language; Chinese may be Latin only. */
const AGREES = 0.5

/** Marks that a text may begin with once; others never are speech. */
const TEXTUAL = /^(?:[-–—−~*=+/\\_|>^]+|#)$/u

/** Learns from what recurs in a seed which pieces frame its lines. One pass over the lines. */
export function learnFrames(lines: readonly Line[]): Frames {
  const counts = new Map<string, Count>()
  const totals = { english: 0, chinese: 0, lines: lines.length }
  const behind: number[] = []
  const times: number[] = []
  let waiting: Count[] = []
  for (const { text } of lines) {
    const pieces = leadingPieces(text)
    const rest = text.slice(pieces.at(-1)?.end ?? 0)
    const number = trailingNumber(text)
    if (number) behind.push(number.value)
    const time = trailingTime(text)
    if (time) times.push(time.value)
    const language = languageOf(rest === '' ? '' : rest)
    const seen = pieces.map((piece) => counted(counts, piece))
    if (rest === '') {
      for (const count of seen) count.alone += 1
      waiting = seen
      continue
    }
    if (language) {
      totals[language] += 1
      for (const count of [...seen, ...waiting]) count[language] += 1
      waiting = []
    }
  }
  const before = new Map<string, Meaning>()
  for (const [key, count] of counts) {
    const meaning = meaningOf(count, totals)
    if (meaning) before.set(key, meaning)
  }
  for (const [key, meaning] of unknownTags([...counts].filter(([key]) => !before.has(key)), totals)) before.set(key, meaning)
  return {
    before,
    numberBehind: behind.length >= FEWEST && inOrder(behind),
    timeBehind: times.length >= 2 && inOrder(times.slice(times.length > FEWEST ? 1 : 0)),
  }
}

function counted(counts: Map<string, Count>, piece: Piece): Count {
  let count = counts.get(piece.key)
  if (!count) counts.set(piece.key, count = { piece, all: 0, english: 0, chinese: 0, alone: 0, values: [] })
  count.all += 1
  if (piece.value !== undefined) count.values.push(piece.value)
  return count
}

interface Totals { english: number, chinese: number, lines: number }

function meaningOf(count: Count, totals: Totals): Meaning | null {
  const { piece: { kind, core } } = count
  if (kind === 'time') return count.all >= 2 ? 'time' : null
  if (kind === 'number') return isNumbering(count, totals) ? 'number' : null
  const named = namedLanguage(core)
  if (named) return tagged(named, count)
  if (kind === 'mark') return count.all > 1 || !TEXTUAL.test(core) ? 'mark' : null
  return null
}

function tagged(named: Language, count: Count): Language | null {
  const { english, chinese, all, piece } = count
  if (all < 2) return null
  const agreeing = named === 'english' ? english : chinese
  if (isOriginalOrTranslation(piece.core)) {
    // The reverse where somebody translated from Chinese.
    if (all < FEWEST || english + chinese === 0) return null
    return english >= chinese ? 'english' : 'chinese'
  }
  return agreeing >= (english + chinese) * AGREES ? named : null
}

function isNumbering({ piece, all, alone, values, english, chinese }: Count, totals: Totals): boolean {
  if (all < FEWEST || !inOrder(values) || new Set(values).size < all / 4) return false
  if (!/^[^\p{L}\p{N}[【［(（<]*0[.)、:：．）]?$/u.test(piece.key)) return true
  if (alone > all / 2) return all >= totals.lines * 0.1
  const share = Math.max(all / Math.max(1, totals.lines), english / Math.max(1, totals.english), chinese / Math.max(1, totals.chinese))
  return share >= (piece.key.endsWith('0') ? MOST_NUMBERED : MANY_NUMBERED)
}

function inOrder(values: number[]): boolean {
  const right = values.filter((value, at) => at === 0 || value <= 1 || value >= (values[at - 1] ?? 0)).length
  return right >= values.length * IN_ORDER
}

/**
 * Tags that nobody knows, `[S]` and `[T]`: short ones, one of which stands before texts of the one language only, as
 * another one does before those of the other language, and together before most of the lines.
 */
function unknownTags(counts: [string, Count][], totals: Totals): [string, Language][] {
  const pure = counts.flatMap(([key, { piece, english, chinese }]): [string, Language, string][] => {
    const language: Language = english > chinese ? 'english' : 'chinese'
    const most = Math.max(english, chinese)
    const short = piece.kind === 'mark' || (piece.core.length <= SHORT && !isName(piece.core))
    const covers = most >= totals[language] * COVERED
    return short && most > FEWEST && covers && most >= (english + chinese) * PURE ? [[key, language, shapeOf(key, piece.core)]] : []
  })
  return pure.flatMap(([key, language, shape]): [string, Language][] =>
    pure.some(([, other, same]) => other !== language && same === shape) ? [[key, language]] : [])
}

/** A key without its words: both tags of a seed have one shape. */
function shapeOf(key: string, core: string): string {
  return key.replace(core.toLowerCase(), '*')
}

function isName(core: string): boolean {
  return isStageDirection(core) || /^(?:q|a|问|問|答)\d*$/i.test(core) ||
    (core.includes(' ') ? speakerLabel(core) !== null : chineseLabel(core)?.certain === true || (speakerLabel(core) !== null && core.length > 2))
}

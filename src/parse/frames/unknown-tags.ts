import { isStageDirection } from '../../text/stage-direction.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import { namedLanguage, type Language } from './language-words.ts'
import { type Piece } from './pieces.ts'

/** Fewer pieces of a kind are chance. */
const FEWEST = 3

/** How often a kind of piece stands before texts of each language, and with which values. */
export interface TagCount {
  piece: Piece
  all: number
  english: number
  chinese: number
  /** Lines on which nothing but pieces stands. */
  alone: number
  values: number[]
}

/** Share of the texts behind a tag that nobody knows which must be of one language, and share of that language's lines. */
const PURE = 0.92

const COVERED = 0.4

/** Longest tag that nobody knows. */
const SHORT = 4

interface Totals {
  english: number
  chinese: number
}

/**
 * Tags that nobody knows, `[S]` and `[T]`: short ones, one of which stands before texts of the one language only, as
 * another one does before those of the other language, and together before most of the lines.
 */
export function unknownTags(counts: [string, TagCount][], totals: Totals): [string, Language][] {
  const pure = counts.flatMap(([key, { piece, english, chinese }]): [string, Language, string][] => {
    const language: Language = english > chinese ? 'english' : 'chinese'
    const most = Math.max(english, chinese)
    const covers = most >= totals[language] * COVERED
    return mayBeTag(piece) && most > FEWEST && covers && most >= (english + chinese) * PURE
      ? [[key, language, shapeOf(key, piece.core)]]
      : []
  })
  return pure.flatMap(([key, language, shape]): [string, Language][] =>
    pure.some(([, other, same]) => other !== language && same === shape) ? [[key, language]] : [],
  )
}

/** Whether a piece may tell the language: marks, or few letters that are no name. */
export function mayBeTag({ kind, core }: Piece): boolean {
  return kind === 'mark' || namedLanguage(core) !== null || (core.length <= SHORT && !isName(core))
}

/** A key without its words: both tags of a seed have one shape. */
function shapeOf(key: string, core: string): string {
  return key.replace(core.toLowerCase(), '*')
}

function isName(core: string): boolean {
  return (
    isStageDirection(core) ||
    /^(?:q|a|问|問|答)\d*$/i.test(core) ||
    (core.includes(' ')
      ? speakerLabel(core) !== null
      : chineseLabel(core)?.certain === true || (speakerLabel(core) !== null && core.length > 2))
  )
}

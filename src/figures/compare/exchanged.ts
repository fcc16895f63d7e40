import type { Figure, FigureKind } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import type { PairSide } from '../../model/transcript.ts'
import { matchesOf } from '../../text/matches-of.ts'
import type { Agreed } from './bearings.ts'
import { MOVING } from '../shared/figure-draft.ts'
import { EXCLUSIVE, type Contraries } from './contraries.ts'
import type { ComparisonContext } from './excused.ts'
import { lastMatch } from '../shared/pattern.ts'
import { folded, mayTranslate, namesIn } from './names.ts'
import { passages } from './passages.ts'
import { hasChineseName } from './subjects.ts'

/** What ends a sentence between a word and a figure that it is said of. */
const SENTENCE: Record<PairSide, RegExp> = { source: /(?<!\b[A-Z])[.?!] |\n/, translation: /[。？！\n]/ }

/** Characters before the first and behind the last figure in which words are looked for. */
const REACH = 200
/** Characters between a figure and a word right behind it: ` in `. */
const NEAR = 4
const CLAUSE = /[，、；：。？！\n]|,(?!\d)/

/** `the second half of 2027` is one time. */
const CALENDAR: ReadonlySet<FigureKind> = new Set(['year', 'half', 'quarter', 'date'])
/** What denies a word of its clause; 未计…前 does not. */
const DENIAL: Record<PairSide, RegExp> = {
  source: /\b(?:not|no|none|nothing|never|nor|cannot|unlikely)\b|n[’']t\b/i,
  translation:
    /不(?![到足及同断斷变變仅僅但良利错錯过過动動锈鏽]|少(?![于於]))|[没沒]|[无無](?![形线線论論])|[从從尚并並均都皆]未|未[能曾必会會]/,
}
const CLAUSES: Record<PairSide, RegExp> = { source: /[.,;:?!] |\n/g, translation: /[，。；：？！\n]|,(?!\d)/g }

/** Where something stands. */
interface Placed {
  index: number
}

/** A word of a family, what it may mean, and whether it may also mean what no other word excludes. */
interface Word extends Placed {
  bases: readonly string[]
  isLoose: boolean
}

/**
 * Pairs of the same figure beside which one text has a word that the other has nowhere, and the other one a word that
 * excludes it and has no counterpart either: `last year` and 明年, `deposits` and 贷款.
 * @param agreed figures that are the same in both texts
 * @param source all figures of the source
 * @param translation all figures of the translation
 */
export function exchanged(
  agreed: Agreed[],
  source: Figure[],
  translation: Figure[],
  context: ComparisonContext,
): Agreed[] {
  const both = passages(agreed, context)
  const ofFamilies = EXCLUSIVE.filter(({ isIn }) => isIn(context)).flatMap((family) => {
    const english = wordsOf(family, source, context.source, 'source')
    const chinese = wordsOf(family, translation, context.translation, 'translation')
    return both.flatMap(({ source: its, translation: here, agreed: pairs }) => {
      const [said, told] = [english.filter(within(its)), chinese.filter(within(here))]
      return besideOne(family.kinds, ...strayed(said, told), pairs)
    })
  })
  return [...ofFamilies, ...besideOne(...ofNames(source, translation, context), agreed)]

  /** The first figure beside which both a lost word and a put one stand. */
  function besideOne(kinds: Contraries['kinds'], lost: Placed[], put: Placed[], pairs: Agreed[]): Agreed[] {
    if (lost.length === 0 || put.length === 0) return []
    const found = pairs.find(
      ([s, t]) =>
        kinds.has(s.kind) &&
        lost.some(({ index }) => isBeside(s, index, source, context.source, 'source')) &&
        put.some(({ index }) => isBeside(t, index, translation, context.translation, 'translation')),
    )
    return found ? [found] : []
  }
}

function within({ start, end }: Span): (word: Placed) => boolean {
  return ({ index }) => index >= start && index < end
}

/**
 * Names that stand in one text only, such as EUV in one and DUV in the other. A word is no abbreviation, which a translator
 * may have put for something else.
 */
function ofNames(
  source: Figure[],
  translation: Figure[],
  context: ComparisonContext,
): [kinds: Contraries['kinds'], lost: Placed[], put: Placed[]] {
  const english = folded(context.source)
  const added = namesIn(context.translation, translation).filter(({ name }) => !english.includes(name))
  if (added.length === 0) return [MOVING, [], []]
  const chinese = folded(context.translation)
  const put = added.filter((one) => !mayTranslate(one, context.source))
  const lost = namesIn(context.source, source).filter(
    ({ name, word, isShort }) =>
      !chinese.includes(name) && put.some((one) => one.isShort === isShort) && !hasChineseName(word),
  )
  return [MOVING, lost, put.filter((one) => lost.some(({ isShort }) => one.isShort === isShort))]
}

/** Words of a family around some figures, in the order of the text. */
function wordsOf(family: Contraries, figures: Figure[], text: string, side: PairSide): Word[] {
  const start = Math.max(0, (figures[0]?.place.start ?? 0) - REACH)
  const near = text.slice(start, (figures.at(-1)?.place.end ?? 0) + REACH)
  return family[side].flatMap(({ bases, pattern, isLoose, isDeniable }) =>
    matchesOf(pattern, near).map(({ index }) => ({
      bases: isDeniable && isDenied(near, index, side) ? opposite(bases) : bases,
      index: start + index,
      isLoose,
    })),
  )

  function opposite(bases: readonly string[]): string[] {
    return family[side].flatMap(({ bases: its }) => its).filter((one) => !bases.includes(one))
  }
}

function isDenied(text: string, index: number, side: PairSide): boolean {
  const start = (lastMatch(CLAUSES[side], text.slice(0, index))?.index ?? -1) + 1
  const [end] = matchesOf(CLAUSES[side], text.slice(index)).map((mark) => index + mark.index)
  return DENIAL[side].test(text.slice(start, end))
}

/** Words of which each text has more than the other has counterparts; at least one of them has none at all. */
function strayed(english: Word[], chinese: Word[]): [lost: Word[], put: Word[]] {
  const [lost, put] = [surplus(english, chinese), surplus(chinese, english)]
  const [gone, added] = [withoutCounterpart(lost, chinese), withoutCounterpart(put, english)]
  return gone.length > 0 ? [gone, put] : [lost, added]
}

function counterparts({ bases }: Word, others: Word[]): number {
  // A word that asks may stand for itself as a loose one.
  return new Set(others.filter((other) => other.bases.some((one) => bases.includes(one))).map(({ index }) => index))
    .size
}

function surplus(words: Word[], others: Word[]): Word[] {
  const asking = words.filter(({ isLoose }) => !isLoose)
  return asking.filter((word) => counterparts(word, asking) > counterparts(word, others))
}

function withoutCounterpart(words: Word[], others: Word[]): Word[] {
  return words.filter((word) => !word.isLoose && counterparts(word, others) === 0)
}

/**
 * Whether a word stands in the sentence of a figure, and no other figure between them. In Chinese it is said before what it is
 * said of, or right behind.
 */
function isBeside({ kind, place }: Figure, index: number, figures: Figure[], text: string, side: PairSide): boolean {
  const [start, end] = index < place.start ? [index, place.start] : [place.end, index]
  // `from 5% last year to 7%`
  if (
    side === 'source' &&
    start === index &&
    figures.some(
      ({ place: { end: its } }) => its <= index && index - its <= NEAR && !SENTENCE.source.test(text.slice(its, index)),
    )
  )
    return false
  const border = side === 'translation' && start === place.end ? CLAUSE : SENTENCE[side]
  return (
    !border.test(text.slice(start, end)) &&
    !figures.some(
      (other) =>
        other.place.start >= start &&
        other.place.end <= end &&
        other.kind !== 'label' &&
        !(CALENDAR.has(kind) && CALENDAR.has(other.kind)),
    )
  )
}

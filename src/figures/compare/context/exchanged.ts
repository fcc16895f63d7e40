import type { Figure, FigureKind } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { PairSide } from '../../../model/transcript.ts'
import type { Agreed } from './bearings.ts'
import { MOVING } from '../../shared/figure-draft.ts'
import { EXCLUSIVE, type Contraries } from './contraries.ts'
import type { ComparisonContext } from '../values/excused.ts'
import { isCompany } from './families/companies.ts'
import { folded, mayTranslate, namesIn } from './names.ts'
import { passages } from './passages.ts'
import { hasChineseName } from './subjects.ts'
import { wordsOf, type Placed, type Word } from './words-said.ts'

/** What ends a sentence between a word and a figure that it is said of. */
const SENTENCE: Record<PairSide, RegExp> = { source: /(?<!\b[A-Z])[.?!] |\n/, translation: /[。？！\n]/ }

/** Characters between a figure and a word right behind it: ` in `. */
const NEAR = 4
const CLAUSE = /[，、；：。？！\n]|,(?!\d)/

/** `the second half of 2027` is one time. */
const CALENDAR: ReadonlySet<FigureKind> = new Set(['year', 'half', 'quarter', 'date'])
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
      return [...besideOne(family.kinds, ...strayed(said, told, family), pairs), ...turned(said, told, pairs)]
    })
  })
  return [...ofFamilies, ...besideOne(...ofNames(source, translation, context), agreed)]

  /**
   * The first of two figures that both texts tell in one order, and two words of a family beside them in the other one: `buyers 64
   * million, sellers 1 million` and 卖家6400万，买家100万.
   */
  function turned(english: Word[], chinese: Word[], pairs: Agreed[]): Agreed[] {
    const [a, b, ...more] = english.filter(({ isLoose }) => !isLoose).sort(inOrder)
    const [x, y, ...others] = chinese.filter(({ isLoose }) => !isLoose).sort(inOrder)
    if (!a || !b || !x || !y || more.length + others.length > 0) return []
    if (!meet(a, y) || !meet(b, x) || meet(a, x) || meet(b, y)) return []
    const isOf = ([s, t]: Agreed, said: Word, told: Word): boolean =>
      isBeside(s, said.index, source, context.source, 'source') &&
      isBeside(t, told.index, translation, context.translation, 'translation')
    const isBetween = ({ place }: Figure, first: Word, last: Word): boolean =>
      place.start > first.index && place.start < last.index
    if (!pairs.some(([s]) => isBetween(s, a, b)) || !pairs.some(([, t]) => isBetween(t, x, y))) return []
    const found = pairs.find(
      (one) =>
        isOf(one, a, x) &&
        pairs.some(
          (other) =>
            one[0].place.end <= other[0].place.start && one[1].place.end <= other[1].place.start && isOf(other, b, y),
        ),
    )
    return found ? [found] : []
  }

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
      !chinese.includes(name) &&
      put.some((one) => one.isShort === isShort) &&
      !hasChineseName(word) &&
      !isCompany(word),
  )
  return [MOVING, lost, put.filter((one) => lost.some(({ isShort }) => one.isShort === isShort))]
}

function inOrder(a: Placed, b: Placed): number {
  return a.index - b.index
}

function meet({ bases }: Word, other: Word): boolean {
  return other.bases.some((one) => bases.includes(one))
}

/** Words of which each text has more than the other has counterparts; at least one of them has none at all, else both. */
function strayed(english: Word[], chinese: Word[], { isCounted }: Contraries): [lost: Word[], put: Word[]] {
  const [lost, put] = [surplus(english, chinese), surplus(chinese, english)]
  const [gone, added] = [withoutCounterpart(lost, chinese), withoutCounterpart(put, english)]
  if (!isCounted) return [gone, added]
  return gone.length > 0 ? [gone, put] : [lost, added]
}

function counterparts(word: Word, others: Word[]): number {
  // A word that asks may stand for itself as a loose one.
  return new Set(others.filter((other) => meet(word, other)).map(({ index }) => index)).size
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

import type { Figure } from '../../../model/figure.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { matchesOf } from '../../../text/matches-of.ts'
import { CHINESE_CURRENCY, currencyOf, ENGLISH_CURRENCY } from '../../shared/currencies.ts'
import { MOVING } from '../../shared/figure-draft.ts'
import { lastMatch } from '../../shared/pattern.ts'
import { IN_ORDER, type Agreed } from './bearings.ts'
import { CONTRARIES, type Contraries } from './contraries.ts'
import type { ComparisonContext } from '../values/excused.ts'
import { sameFigure } from '../values/same-figure.ts'
import { isDenied, opposite } from './words-said.ts'

/** In which currency growth is told: `in US dollars`, `以美元计`. */
const IN_CURRENCY: Record<PairSide, RegExp> = {
  source: new RegExp(`\\bin (${ENGLISH_CURRENCY})s?\\b(?! each)`, 'g'),
  translation: new RegExp(`[以按](${CHINESE_CURRENCY})(?=[计計口])`, 'g'),
}
const SENTENCE: Record<PairSide, RegExp> = { source: /(?<!\b[A-Z])[.?!;] |\n/g, translation: /[。？！；\n]/g }
const CLAUSE: Record<PairSide, RegExp> = {
  source:
    /(?<!\b[A-Z])[.?!;:] |, |\bon (?=(?:[\w-]+ ){1,3}of )|(?<!\bbetween [\w ]{0,24})\b(?:and|or|but|while|whereas|(?<!compared |each )with)\b/g,
  translation: /[。？！；：，、\n]|[和与與及而但]/g,
}
const REACH = { source: 120, translation: 50 }

/**
 * Pairs of the same figure that is measured against something else in each text: `up 4% sequentially` and `同比增长4%`, `in US
 * dollars` and `以新台币计`, `GAAP` and `经调整`. Where a text names nothing, or several, it may be either;
 * nor does anything tell which figure is which where one text says it more often.
 * @param agreed figures that are the same in both texts
 */
export function onOtherBasis(
  agreed: Agreed[],
  source: Figure[],
  translation: Figure[],
  context: ComparisonContext,
): Agreed[] {
  const families = CONTRARIES.filter(({ isIn }) => isIn(context))
  return agreed.filter(([s, t]) => {
    const ofKind = families.filter(({ kinds }) => kinds.has(s.kind))
    if (
      ofKind.length === 0 ||
      source.filter((one) => sameFigure(one, t)).length !== translation.filter((one) => sameFigure(s, one)).length
    )
      return false
    const english = around(s, source, context.source, 'source')
    const chinese = around(t, translation, context.translation, 'translation')
    return ofKind.some((family) => {
      const x = basisOf(english, family, 'source', isDenied(context.source, s.place.start, 'source'))
      const y =
        x && basisOf(chinese, family, 'translation', isDenied(context.translation, t.place.start, 'translation'))
      return x !== null && y !== null && x.isDisjointFrom(y)
    })
  })
}

/** `three of our four plants are running` says so of the three. */
const OF_WHOLE = /^ of (?:the|our|its|their|those|these|all) $|^ of $/

/** What stands around a figure and no nearer to another one: in English rather after it, in Chinese before it. */
function around(one: Figure, all: Figure[], text: string, side: PairSide): string[] {
  const moving = all.filter(({ kind }) => MOVING.has(kind) && kind !== 'duration')
  const previous = moving.findLast(({ place }) => place.end <= one.place.start)?.place.end ?? 0
  const following = moving.filter(({ place }) => place.start >= one.place.end).map(({ place }) => place.start)
  const isPart = side === 'source' && OF_WHOLE.test(text.slice(one.place.end, following[0]))
  const next = following[isPart ? 1 : 0] ?? text.length
  const before = text.slice(Math.max(previous, one.place.start - REACH[side]), one.place.start)
  const after = text.slice(one.place.end, Math.min(next, one.place.end + REACH[side]))
  const sentence = lastMatch(SENTENCE[side], before)
  const clause = lastMatch(CLAUSE[side], before)
  const isFirst = previous === 0 || sentence !== null
  const left = isFirst
    ? before.slice(sentence ? sentence.index + 1 : 0)
    : clause
      ? before.slice(clause.index + 1)
      : side === 'source'
        ? ''
        : before
  const right = after.slice(
    0,
    matchesOf(CLAUSE[side], after)[0]?.index ?? (side === 'source' || next === text.length ? undefined : 0),
  )
  if (IN_ORDER.test(left + right)) return []
  const near = clause ? before.slice(clause.index + 1) : left
  return side === 'source' ? [right, left] : [near, right, left]
}

/**
 * The one basis of a family that is named, in the first of some stretches that name any.
 * @param denied the clause of the figure is denied
 */
function basisOf(stretches: string[], family: Contraries, side: PairSide, denied: boolean): Set<string> | null {
  for (const text of stretches) {
    const words = family[side]
      .filter(({ pattern }) => matchesOf(pattern, text).length > 0)
      .map((word) => (denied && word.isDeniable ? { ...word, bases: opposite(word.bases, family[side]) } : word))
    const found = words.filter(({ isLoose }) => !isLoose).map(({ bases }) => bases)
    if (family.ofCurrencies)
      found.push(...matchesOf(IN_CURRENCY[side], text).map((match) => [currencyOf(match[1] ?? '') ?? '*']))
    const [named, ...others] = found
    if (named && others.length === 0 && words.every(({ bases }) => bases.some((one) => named.includes(one))))
      return new Set(named)
    if (found.length + words.length > 0) return null
  }
  return null
}

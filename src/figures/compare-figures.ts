import type { Figure } from '../model/figure.ts'
import { onOtherBasis } from './compare/context/basis.ts'
import { leavesOutCurrency, mayBe } from './compare/values/elided.ts'
import { equalPairs } from './compare/values/equal-pairs.ts'
import { exchanged } from './compare/context/exchanged.ts'
import { COUNTED, isExcused, type ComparisonContext } from './compare/values/excused.ts'
import { likeness } from './compare/values/likeness.ts'
import { same } from './compare/values/near.ts'
import { inOwnDollar } from './compare/values/own-dollar.ts'
import { kindOfDifference, sameFigure, type FigureDifference } from './compare/values/same-figure.ts'
import { swapped } from './compare/context/swapped.ts'
import { mayBeUnread } from './compare/values/unread.ts'

/** Figures of one paragraph, set against each other. */
export interface FigureComparison {
  /** The same figure in both languages. One figure may agree with several: a range with its two bounds, a repetition. */
  agreed: [Figure, Figure][]
  differing: { source: Figure; translation: Figure; difference: FigureDifference }[]
  missing: Figure[]
  added: Figure[]
}

/** Pairs of figures that are compared each with each. */
const MOST_PAIRS = 20_000

/**
 * Compares the figures of a paragraph as sets.
 * @param source figures of the source text, in its order
 * @param translation figures of the translation
 */
export function compareFigures(source: Figure[], translation: Figure[], context: ComparisonContext): FigureComparison {
  if (source.length * translation.length > MOST_PAIRS) return compareHalves(source, translation, context)
  const open = { source: new Set(source), translation: new Set(translation) }
  const result: FigureComparison = { agreed: [], differing: [], missing: [], added: [] }
  const agree = (s: Figure, t: Figure): void => {
    result.agreed.push([s, t])
    open.source.delete(s)
    open.translation.delete(t)
  }
  for (const [s, t] of equalPairs(source, translation)) agree(s, t)
  const isSame: IsSame = (s, t) => sameFigure(s, t) || mayBe(s, t, source, context.source)
  pairBounds(source, translation, open, isSame, agree)
  for (const [s, t] of onOtherBasis(result.agreed, source, translation, context))
    result.differing.push({ source: s, translation: t, difference: 'basis' })
  pairElided(source, result.agreed, context.source, open, agree)
  pairParts(open, agree)
  excuseRepeats(source, translation, open, agree)
  for (const [s, t] of swapped(result.agreed, context))
    result.differing.push({ source: s, translation: t, difference: 'order' })
  for (const [s, t] of exchanged(result.agreed, source, translation, context))
    result.differing.push({ source: s, translation: t, difference: 'basis' })
  for (const { s, t } of candidates(open.source, open.translation, source, translation)) {
    if (!open.source.has(s) || !open.translation.has(t)) continue
    open.source.delete(s)
    open.translation.delete(t)
    result.differing.push({ source: s, translation: t, difference: kindOfDifference(s, t) })
  }
  const inOther = result.differing.filter(({ difference }) => difference === 'currency')
  const amounts = inOther.map(({ source: s, translation: t }): [Figure, Figure] => [s, t])
  if (inOwnDollar(amounts, result.agreed, context.source)) {
    result.differing = result.differing.filter((one) => !inOther.includes(one))
    result.agreed.push(...amounts)
  }
  result.missing = [...open.source]
    .filter((one) => one.firmness === 'firm' || one.kind === 'quarter')
    .filter((one) => !isExcused(one, translation, 'translation', context))
    .filter((one) => !mayBeUnread(one, context.translation, 'translation', translation, open.translation))
  result.added = [...open.translation]
    .filter((one) => one.firmness === 'firm' || one.kind === 'quarter')
    .filter((one) => !isExcused(one, source, 'source', context))
    .filter((one) => !mayBeUnread(one, context.source, 'source', source, open.source))
  return result
}

/**
 * A paragraph with hundreds of figures is a table that lost its lines: each half is compared with the half that stands
 * in its place, so that the time stays in proportion to the length.
 */
function compareHalves(source: Figure[], translation: Figure[], context: ComparisonContext): FigureComparison {
  const [s, t] = [Math.ceil(source.length / 2), Math.ceil(translation.length / 2)]
  const first = compareFigures(source.slice(0, s), translation.slice(0, t), context)
  const second = compareFigures(source.slice(s), translation.slice(t), context)
  return {
    agreed: [...first.agreed, ...second.agreed],
    differing: [...first.differing, ...second.differing],
    missing: [...first.missing, ...second.missing],
    added: [...first.added, ...second.added],
  }
}

type OpenFigures = { source: Set<Figure>; translation: Set<Figure> }
type Agree = (s: Figure, t: Figure) => void
type IsSame = (s: Figure, t: Figure) => boolean

function boundOf(range: Figure, value: number, role: Figure['role']): Figure {
  return { ...range, low: value, high: value, falling: false, role }
}

/** A range in one language may be two figures in the other: `30% and 40%`, `从 12% 降至 10%`. */
function pairBounds(source: Figure[], translation: Figure[], open: OpenFigures, isSame: IsSame, agree: Agree): void {
  const split = (ranges: Set<Figure>, singles: Figure[], others: Set<Figure>, isOne: IsSame, pair: Agree): void => {
    for (const range of ranges) {
      if (range.low === range.high) continue
      const [first, second] = range.falling ? [range.high, range.low] : [range.low, range.high]
      // One of the two may stand for another figure, too, but not both.
      const from = singles.find((one) => isOne(boundOf(range, first, one.role === 'from' ? 'from' : null), one))
      const to = singles.find(
        (one) => one !== from && isOne(boundOf(range, second, one.role === 'by' ? null : 'to'), one),
      )
      const told = from?.role === 'from' || to?.role === 'to'
      if (!from || !to || !(others.has(from) || others.has(to)) || (from.place.start > to.place.start && !told))
        continue
      pair(range, from)
      pair(range, to)
    }
  }
  split(open.source, translation, open.translation, isSame, agree)
  split(
    open.translation,
    source,
    open.source,
    (range, one) => isSame(one, range),
    (t, s) => {
      agree(s, t)
    },
  )
}

/** `four in ten` may be counted: 十个中有四个. */
function pairParts(open: OpenFigures, agree: Agree): void {
  for (const s of open.source) {
    const counts = s.kind === 'fraction' ? [...open.translation].filter(({ kind }) => kind === 'count') : []
    const whole = counts.find(({ low }) => counts.some((part) => same(part.low, low * s.low)))
    const part = whole && counts.find(({ low }) => same(low, whole.low * s.low))
    if (!part) continue
    agree(s, whole)
    agree(s, part)
  }
}

/** A figure that is said again in one language only. */
function excuseRepeats(source: Figure[], translation: Figure[], open: OpenFigures, agree: Agree): void {
  for (const s of open.source) {
    // `a third` is not said again by 三年.
    if (COUNTED.has(s.kind) || s.kind === 'ordinal' || [...open.translation].some((t) => likeness(s, t) > 0)) continue
    const again = translation.find((t) => sameFigure(s, t))
    if (again) agree(s, again)
  }
  for (const t of open.translation) {
    if (COUNTED.has(t.kind) || [...open.source].some((s) => likeness(s, t) > 0)) continue
    const again = source.find((s) => sameFigure(s, t))
    if (again) agree(again, t)
  }
}

/**
 * `we promised 20 million and delivered 23`, `S&M was 31%, G&A flat at 4`: speakers leave out a scale or a unit that they
 * have just said.
 */
function pairElided(source: Figure[], agreed: [Figure, Figure][], text: string, open: OpenFigures, agree: Agree): void {
  for (const s of open.source) {
    const whole = [...open.translation].find((t) => leavesOutCurrency(s, t, agreed) || mayBe(s, t, source, text))
    if (whole) agree(s, whole)
  }
}

/** Pairs of open figures that are likely to be meant for each other, the likeliest first. */
function candidates(
  open: Set<Figure>,
  others: Set<Figure>,
  source: Figure[],
  translation: Figure[],
): { s: Figure; t: Figure }[] {
  const pairs: { s: Figure; t: Figure; score: number }[] = []
  for (const s of open) {
    for (const t of others) {
      const near =
        1 -
        Math.abs(
          (source.indexOf(s) + 1) / (source.length + 1) - (translation.indexOf(t) + 1) / (translation.length + 1),
        )
      const score = likeness(s, t)
      if (score > 0) pairs.push({ s, t, score: score + near })
    }
  }
  return pairs.sort((a, b) => b.score - a.score)
}

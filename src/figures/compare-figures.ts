import type { Figure, FigureKind } from '../model/figure.ts'
import { difference, mantissa, sameFigure, sameKind, sameValue, tones, type Difference } from './same-figure.ts'

/** Figures of one paragraph, set against each other. */
export interface Comparison {
  /** The same figure in both languages. One figure may agree with several: a range with its two bounds, a repetition. */
  agreed: [Figure, Figure][]
  differing: { source: Figure; translation: Figure; difference: Difference }[]
  missing: Figure[]
  added: Figure[]
}

/** What the comparison may know of the paragraph. */
export interface ComparisonContext {
  source: string
  translation: string
  /** The quarter that the call reports. */
  period: { year: number; quarter: number } | null
}

/** Kinds of which each mention counts: eight per cent said three times must be there three times. */
const COUNTED: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'points'])

/** Kinds that are said in words as often as in digits, and must be right all the same. */
const SOFT_PAIRS: ReadonlySet<FigureKind> = new Set(['date', 'time', 'multiple', 'ratio', 'fraction', 'ordinal', 'points'])

/** Pairs of figures that are compared each with each. */
const MOST_PAIRS = 20_000

/** Words by which a text names a quarter or a year without its number. */
const RELATIVE = {
  quarter: {
    source: /\b(?:this|last|next|prior|previous|the|same|current) (?:\w+ )?(?:quarter|period)/i,
    translation: /[本上下这這该該前当當单單][一个個]?[财財]?季|同期|次季|[当當]期/,
  },
  year: {
    source: /\b(?:this|last|next|prior|previous|current) (?:fiscal )?year|year ago/i,
    translation: /[本今去明上前][财財]?年/,
  },
}

/** `the end of the decade` is 2030. */
const END_OF_DECADE = /\b(?:end|turn|close|rest) of (?:the|this) decade\b/i

/**
 * Compares the figures of a paragraph as sets.
 * @param source figures of the source text, in its order
 * @param translation figures of the translation
 */
export function compareFigures(source: Figure[], translation: Figure[], context: ComparisonContext): Comparison {
  if (source.length * translation.length > MOST_PAIRS) return compareHalves(source, translation, context)
  const open = { source: new Set(source), translation: new Set(translation) }
  const result: Comparison = { agreed: [], differing: [], missing: [], added: [] }
  const agree = (s: Figure, t: Figure): void => {
    result.agreed.push([s, t])
    open.source.delete(s)
    open.translation.delete(t)
  }
  pairEqual(source, translation, open, agree)
  pairBounds(source, translation, open, agree)
  excuseRepeats(source, translation, open, agree)
  for (const { s, t } of candidates(open.source, open.translation, source, translation)) {
    if (!open.source.has(s) || !open.translation.has(t)) continue
    open.source.delete(s)
    open.translation.delete(t)
    result.differing.push({ source: s, translation: t, difference: difference(s, t) })
  }
  result.missing = [...open.source]
    .filter((one) => one.firmness === 'firm' || one.kind === 'quarter')
    .filter((one) => !isExcused(one, translation, 'translation', context))
  result.added = [...open.translation]
    .filter((one) => one.firmness === 'firm')
    .filter((one) => !isExcused(one, source, 'source', context))
  return result
}

/**
 * A paragraph with hundreds of figures is a table that lost its lines: each half is compared with the half that stands
 * in its place, so that the time stays in proportion to the length.
 */
function compareHalves(source: Figure[], translation: Figure[], context: ComparisonContext): Comparison {
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

type Open = { source: Set<Figure>; translation: Set<Figure> }
type Agree = (s: Figure, t: Figure) => void

/** Pairs equal figures, the nearest in the order of the text first, so that repeated ones meet their like. */
function pairEqual(source: Figure[], translation: Figure[], open: Open, agree: Agree): void {
  const pairs: { s: Figure; t: Figure; cost: number }[] = []
  source.forEach((s, i) =>
    translation.forEach((t, j) => {
      if (!sameFigure(s, t)) return
      const distance = Math.abs((i + 1) / (source.length + 1) - (j + 1) / (translation.length + 1))
      pairs.push({ s, t, cost: distance + (s.kind === t.kind ? 0 : 1) + (s.direction === t.direction ? 0 : 0.2) })
    }),
  )
  for (const { s, t } of pairs.sort((a, b) => a.cost - b.cost)) {
    if (open.source.has(s) && open.translation.has(t)) agree(s, t)
  }
}

function boundOf(range: Figure, value: number, role: 'from' | 'to'): Figure {
  return { ...range, low: value, high: value, falling: false, role }
}

/** A range in one language may be two figures in the other: `30% and 40%`, `从 12% 降至 10%`. */
function pairBounds(source: Figure[], translation: Figure[], open: Open, agree: Agree): void {
  const split = (ranges: Set<Figure>, singles: Figure[], others: Set<Figure>, pair: Agree): void => {
    for (const range of ranges) {
      if (range.low === range.high) continue
      const [first, second] = range.falling ? [range.high, range.low] : [range.low, range.high]
      // One of the two may stand for another figure, too, but not both.
      const from = singles.find((one) => sameFigure(boundOf(range, first, 'from'), one))
      const to = singles.find((one) => one !== from && sameFigure(boundOf(range, second, 'to'), one))
      const told = from?.role === 'from' || to?.role === 'to'
      if (!from || !to || !(others.has(from) || others.has(to)) || (from.place.start > to.place.start && !told))
        continue
      pair(range, from)
      pair(range, to)
    }
  }
  split(open.source, translation, open.translation, agree)
  split(open.translation, source, open.source, (t, s) => {
    agree(s, t)
  })
}

/** A figure that is said again in one language only. */
function excuseRepeats(source: Figure[], translation: Figure[], open: Open, agree: Agree): void {
  for (const s of open.source) {
    const again = COUNTED.has(s.kind) ? undefined : translation.find((t) => sameFigure(s, t))
    if (again) agree(s, again)
  }
  for (const t of open.translation) {
    const again = COUNTED.has(t.kind) ? undefined : source.find((s) => sameFigure(s, t))
    if (again) agree(again, t)
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

/** How likely two different figures are meant for each other; 0 for not at all. */
function likeness(s: Figure, t: Figure): number {
  if (s.kind === 'label' || t.kind === 'label') return 0
  const firm = Number(s.firmness === 'firm') + Number(t.firmness === 'firm')
  const kind = sameKind(s, t) || s.kind === t.kind
  const digits = mantissa(s.low) === mantissa(t.low) && mantissa(s.high) === mantissa(t.high)
  if (kind && sameValue(s, t) && tones(s, t) !== null) return 6
  if (s.vague !== t.vague) return 0
  if (s.vague) return s.low === t.low ? (s.currency !== null ? 4 : 0) : kind ? 3 : 0
  if (s.kind === 'quarter' || s.kind === 'half' || s.kind === 'digits') return s.kind === t.kind ? 2 : 0
  if (firm === 0) return (SOFT_PAIRS.has(s.kind) && s.kind === t.kind) || isGrowth(s, t) || (s.band && t.band) ? 2 : 0
  const words = s.low <= 2 && t.low <= 2
  if (digits && !words) return kind ? 5 : 4
  if (firm < 2 || !kind) return kind && s.kind === 'ordinal' ? 2 : 0
  return 2 + (s.kind === t.kind ? 1 : 0)
}

/** A rise by per cent in one text and by times in the other. */
function isGrowth(s: Figure, t: Figure): boolean {
  const kinds = new Set([s.kind, t.kind])
  const directions = [s.direction, t.direction]
  return kinds.has('multiple') && kinds.has('percent') && directions.includes('up') && !directions.includes('down')
}

/**
 * A figure that the other text has in some other shape: as a name, as `this quarter`.
 * @param others figures of the other text
 * @param side which one that is
 */
function isExcused(one: Figure, others: Figure[], side: 'source' | 'translation', context: ComparisonContext): boolean {
  if (one.kind === 'quarter') return RELATIVE.quarter[side].test(context[side])
  if (one.kind === 'year' && context.period && Math.abs(one.low - context.period.year) <= 1) {
    if (RELATIVE.year[side].test(context[side])) return true
  }
  if (one.kind === 'year' && one.low % 10 === 0 && END_OF_DECADE.test(context[side])) return true
  if (one.kind === 'year' && others.some(({ date }) => date?.year === one.low)) return true
  // `one-quarter` may be a share or three months.
  if (one.kind === 'fraction' && others.some((other) => other.unit === 'quarter' && other.low / 4 === one.low))
    return true
  if (COUNTED.has(one.kind)) return false
  return others.some(
    (other) =>
      other.low === one.low &&
      !other.vague &&
      (other.kind === 'label' || other.kind === one.kind || one.kind === 'count'),
  )
}

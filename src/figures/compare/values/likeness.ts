import type { Figure, FigureKind } from '../../../model/figure.ts'
import { same } from './near.ts'
import { mantissa } from './rounding.ts'
import { sameKind } from './same-kind.ts'
import { sameValue } from './same-value.ts'
import { tones } from './tones.ts'

/** Kinds that are said in words as often as in digits, and must be right all the same. */
const SOFT_PAIRS: ReadonlySet<FigureKind> = new Set([
  'date',
  'time',
  'multiple',
  'ratio',
  'fraction',
  'ordinal',
  'points',
  'duration',
  'measure',
])

/** How far apart two numbers in words are that only say about how many: `a dozen` may be 十来个 or 十五六个. */
const LEEWAY = 1.5

/** How likely two different figures are meant for each other; 0 for not at all. */
export function likeness(s: Figure, t: Figure): number {
  if (s.kind === 'label' || t.kind === 'label') return 0
  const firm = Number(s.firmness === 'firm') + Number(t.firmness === 'firm')
  const kind = sameKind(s, t) || s.kind === t.kind
  const alike = kind && s.kind === t.kind
  const digits = likeDigits(s.low, t.low, alike) && likeDigits(s.high, t.high, alike)
  if (kind && sameValue(s, t) && tones(s, t) !== null) return 6
  if (s.vague !== t.vague) return 0
  if (s.vague) return s.low === t.low ? (s.currency !== null ? 4 : 0) : kind ? 3 : 0
  if (s.kind === 'quarter' || s.kind === 'half' || s.kind === 'digits') return s.kind === t.kind ? 2 : 0
  if (firm === 0) {
    const rates = kind && s.per !== null && s.per === t.per
    const decades = s.unit === 'decade' && t.unit === 'decade'
    const alike =
      rates ||
      decades ||
      (s.kind === t.kind &&
        ((SOFT_PAIRS.has(s.kind) && (!(isAge(s) || isAge(t)) || [s, t].some(isOneYear))) ||
          (s.band && t.band) ||
          isSaidOnPurpose(s, t)))
    return alike || isGrowth(s, t) || isTurnedRound(s, t) || isEvenSplit(s, t) ? 2 : 0
  }
  // The seventeenth of something is no span of time.
  if (!digits && (s.kind === 'ordinal' ? t.kind === 'duration' : t.kind === 'ordinal' && s.kind === 'duration'))
    return 0
  // What is first is said in as many ways as one is.
  if ((s.kind === 'ordinal') !== (t.kind === 'ordinal') && (s.low === 1 || t.low === 1)) return 0
  // `Third, …` is not the number of a standard.
  if (s.kind === 'ordinal' && t.kind === 'ordinal' && s.low <= 10 !== t.low <= 10) return 0
  const words = s.low <= 2 && t.low <= 2
  if (digits && !words) return kind ? 5 : 4
  if (firm < 2 || !kind) return kind && s.kind === 'ordinal' && t.kind === 'ordinal' ? 2 : 0
  return 2 + (s.kind === t.kind ? 1 : 0)
}

/** A round ten has the digits of any other, so that they tell nothing of two kinds. */
function likeDigits(x: number, y: number, kind: boolean): boolean {
  return mantissa(x) === mantissa(y) && (kind || same(x, y) || mantissa(x) !== '1')
}

/** A decade or a century, which is said of any long time. */
function isAge({ kind, unit }: Figure): boolean {
  return kind === 'duration' && (unit === 'decade' || unit === 'century')
}

/** A decade may be any long time, but a year is none. */
function isOneYear({ unit, low }: Figure): boolean {
  return unit === 'year' && low === 1
}

/** How far apart two numbers in words are that say nothing of the same. */
const FAR = 20

/** `eight stores`: above two, a number in words is no figure of speech, unless it says itself that it is near. */
function isSaidOnPurpose(s: Figure, t: Figure): boolean {
  const [least, most] = [Math.min(s.low, t.low), Math.max(s.low, t.low)]
  const isNear = s.bound !== null || t.bound !== null
  const isOne = s.kind === 'count' && t.kind === 'count' && least > 2 && most <= least * FAR
  return isOne && most > least * (isNear ? LEEWAY : 1) && (!isNear || least > 10)
}

/** `twice last year` is not 去年的一半. */
function isTurnedRound(s: Figure, t: Figure): boolean {
  const kinds = [s.kind, t.kind]
  return kinds.includes('multiple') && kinds.includes('fraction') && same(s.low * t.low, 1)
}

/** `60/40` is not 各占一半. */
function isEvenSplit(s: Figure, t: Figure): boolean {
  return s.kind === 'ratio' && s.low !== 1 && t.kind === 'fraction' && t.low === 0.5
}

/** A rise by per cent in one text and by times in the other. */
function isGrowth(s: Figure, t: Figure): boolean {
  const kinds = new Set([s.kind, t.kind])
  const directions = [s.direction, t.direction]
  return (
    kinds.has('multiple') &&
    (kinds.has('percent') || kinds.has('fraction')) &&
    directions.includes('up') &&
    !directions.includes('down')
  )
}

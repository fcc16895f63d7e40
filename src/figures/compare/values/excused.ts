import type { Figure, FigureKind } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { same } from './near.ts'
import { mantissa } from './rounding.ts'
import { sizeOf } from './same-kind.ts'

/** Words that stand for one another in two texts, such as those of a glossary: which term each stands for, and where. */
export type NamedTerms = readonly { term: string; place: Span }[]

/** What the comparison may know of the paragraph. */
export interface ComparisonContext {
  source: string
  translation: string
  /** What figures may be said of, besides the subjects that are known of any text. */
  terms?: Record<PairSide, NamedTerms>
  /** The quarter that the call reports. */
  period: { year: number; quarter: number } | null
}

/** Kinds of which each mention counts: eight per cent said three times must be there three times. */
export const COUNTED: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'points'])

/** Words by which a text names a quarter or a year without its number. */
const RELATIVE = {
  quarter: {
    source:
      /\b(?:this|last|next|prior|previous|the|same|current) (?:\w+ )?(?:quarter|period)|\bsequential|\bq[ou]\w*[- ]o(?:ver|n)?[- ]?q/i,
    translation: /[本上下这這该該前当當单單][一个個]?[财財]?季|同期|次季|[当當]期|[环環]比|季[增减減]|按季/,
  },
  year: {
    source: /\b(?:this|last|next|prior|previous|current) (?:fiscal )?year|year ago/i,
    translation: /[本今去明上前][财財]?年/,
  },
}

/** What there is so much of in a time: `three quarters of production` may be 三个季度. */
const IN_TIME =
  /^(?: worth)? of (?:our |the )?(?:\w+ )?(?:production|output|sales|revenue|shipments|deliveries|supply|work|demand|burn|consumption|spend(?:ing)?)\b/i

const AGO = /^ (?:ago|earlier|before|prior|back)\b/

/** `every extra point`, `a full point` */
const A_POINT = /(?<!of )\b(?:an?|one|every|each|per|another) (?:\w+ )?(?:percentage )?point\b/i

/** `a percent or so` */
const A_PERCENT = /\b(?:an?|another) (?:per cent|percent)\b(?!age)/i

/** `the end of the decade` is 2030, `mid-decade` 2020年代中期. */
const OF_DECADE = {
  end: /\b(?:end|turn|close|rest) of (?:the|this) decade\b/i,
  within:
    /\b(?:mid|early|late|later (?:in )?(?:the|this)|(?:middle|half|end) of (?:the|this)|(?:the|this))[- ]decade\b/i,
}

/**
 * A figure that the other text has in some other shape: as a name, as `this quarter`.
 * @param others figures of the other text
 * @param side which one that is
 */
export function isExcused(one: Figure, others: Figure[], side: PairSide, context: ComparisonContext): boolean {
  if (one.kind === 'quarter') return RELATIVE.quarter[side].test(context[side])
  if (one.kind === 'points' && one.low === 1 && side === 'source' && A_POINT.test(context.source)) return true
  if (one.kind === 'percent' && one.low === 1 && side === 'source' && A_PERCENT.test(context.source)) return true
  if (one.unit === 'quarter' && others.some(isTimeOf)) return true
  if (one.kind === 'duration' && one.unit === 'month') {
    // `trailing earnings` are of twelve months.
    if (
      one.low === 12 &&
      side === 'source' &&
      /\b(?:trailing|forward|[LTN]TM|annual\w*|yearly)\b/i.test(context.source)
    )
      return true
    // `the first six months` are 上半年, `twelve months earlier` is 去年同期.
    if (one.low === 6 && others.some(({ kind }) => kind === 'half')) return true
    const ago = side === 'translation' && AGO.test(context.source.slice(one.place.end, one.place.end + 10))
    const span = one.low === 12 ? 'year' : one.low === 3 ? 'quarter' : null
    if (ago && span && RELATIVE[span].translation.test(context.translation)) return true
  }
  if (one.kind === 'year' && context.period && Math.abs(one.low - context.period.year) <= 1) {
    if (RELATIVE.year[side].test(context[side])) return true
  }
  if (one.kind === 'year' && one.unit !== 'decade' && one.low % 10 === 0 && OF_DECADE.end.test(context[side]))
    return true
  if (one.kind === 'year' && one.unit === 'decade' && OF_DECADE.within.test(context[side]))
    return !context.period || one.low === context.period.year - (context.period.year % 10)
  if (one.kind === 'year' && others.some(({ date }) => date?.year === one.low)) return true
  // `25 by 25`
  if (one.kind === 'year' && others.some((other) => isNumber(other) && other.low === one.low % 100)) return true
  if (one.unit === 'decade' && others.some(({ kind, low }) => kind === 'label' && low % 100 === one.low % 100))
    return true
  // `N3` is 3奈米.
  if (one.kind === 'measure' && others.some(({ kind, low }) => kind === 'label' && mantissa(low) === mantissa(one.low)))
    return true
  // `one-quarter` may be a share or three months.
  if (
    one.kind === 'fraction' &&
    (others.some((other) => other.unit === 'quarter' && other.low / 4 === one.low) ||
      (one.low === 0.25 && side === 'translation' && context.translation.includes('季')))
  )
    return true
  // `one store in twenty` may be counted: 二十家中有一家; so may `one in three yen`.
  if (others.some((other) => isPartOf(one, other) || isPartOf(other, one) || isOneOfTwo(one, other))) return true
  if (COUNTED.has(one.kind)) return false
  return others.some(
    (other) =>
      other.low === one.low &&
      !other.vague &&
      other.kind !== 'digits' &&
      (other.kind === 'label' || (other.kind === one.kind && other.unit === one.unit) || one.kind === 'count'),
  )

  function isTimeOf({ kind, low, place }: Figure): boolean {
    return (
      kind === 'fraction' && low === one.low / 4 && side === 'source' && IN_TIME.test(context.source.slice(place.end))
    )
  }
}

/** A number that may be of anything. */
function isNumber({ kind, open }: Figure): boolean {
  return kind === 'label' || (kind === 'count' && open)
}

/** `60/40` is 六成 and 四成. */
function isOneOfTwo(one: Figure, { kind, low }: Figure): boolean {
  const { family, low: share } = sizeOf(one)
  return kind === 'ratio' && family === 'share' && [low, 1 / low].some((ratio) => same(share, ratio / (1 + ratio)))
}

function isPartOf(part: Figure, whole: Figure): boolean {
  const isCounted = whole.kind === 'count' || (whole.kind === 'money' && whole.low <= 100)
  return part.kind === 'fraction' && isCounted && whole.low > 2 && same(part.low * whole.low, 1)
}

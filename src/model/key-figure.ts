import type { Span } from './span.ts'

/**
 * What a figure beside the name of a metric is: an amount of money, a share (per cent, which moves by points), a count, or
 * an effect, what something adds to or takes from another metric (foreign exchange).
 */
export const metricKinds = ['money', 'share', 'count', 'effect'] as const
export type MetricKind = (typeof metricKinds)[number]

/** Words of a call: a sentence, where it stands, and what it is in the other language. */
export interface Quotation {
  /** Id and number of the paragraph. */
  paragraph: string
  n: number
  /** Id of the speaker. */
  speaker: string
  /** In the text of `source`. */
  source: Span
  /** In the text of `translation`; `null` where the sentences of the paragraph are not matched: then it is all of it. */
  translation: Span | null
}

/** Whose figure it is, as the call names it. */
export interface Scope {
  /** `part` is a product, a line of business or a region: what has a name and is not called a segment. */
  kind: 'company' | 'segment' | 'part'
  /** As the call writes it, `North America`; `null` for the company. */
  name: string | null
  /** The same for all ways of writing the name: `north-america`; `company` for the company. */
  id: string
}

/** The time that a figure is of, in the terms of the company's fiscal year. */
export interface FigurePeriod {
  year: number
  /** `Q1` to `Q4`, `H1`, `H2`; `FY` is the whole year. */
  part: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'FY'
  /**
   * From when to the end of `part`: only it; the twelve months that end with it (`trailing`); the year up to it
   * (`to-date`).
   */
  span: 'only' | 'trailing' | 'to-date'
}

/**
 * What is said of the metric.
 * - `actual`: how much it was. `change`: by how much it changed. `guidance`: how much it is expected to be, or to change.
 * - `comparison`: what it is held against: how far from the guidance, what it was before, what a charge made of it.
 */
export type KeyFigureKind = 'actual' | 'change' | 'guidance' | 'comparison'

/** What a change or a comparison is held against, `null` where the words do not say it. */
export type Against = 'year-ago' | 'quarter-before' | 'guidance'

/** A figure of which it is certain what it measures, whose it is and of what time. */
export interface KeyFigure extends Quotation {
  /** Id of the term of the glossary. */
  metric: string
  scope: Scope
  period: FigurePeriod
  kind: KeyFigureKind
  /**
   * Bounds, the same unless a range is given; as the editor corrects them. Falls, losses, what stands below the guidance
   * and unfavourable effects are negative. Money in whole units, shares in per cent.
   */
  low: number
  high: number
  /** ISO 4217 code; `%`; `bp` or `pp` for basis and percentage points; `count`. */
  unit: string
  bound: 'about' | 'above' | 'below' | 'nearly' | null
  /**
   * The figure is by how much the metric changes or changed, and not how much it is; also of guidance, and of effects: by how
   * much they change another metric.
   */
  moves: boolean
  against: Against | null
  /** Exchange effects are left out: `constant-currency`; what else is left out, or added, is `adjusted`. */
  basis: 'reported' | 'constant-currency' | 'adjusted'
  /** Where the figure stands in the text of `source`, with its sign and unit. */
  place: Span
  /** The figure as it stands there. */
  words: string
  /** What it should read, where an editor says that it is wrong. */
  corrected: string | null
}

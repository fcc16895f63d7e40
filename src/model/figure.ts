import type { Span } from './span.ts'
/**
 * What a figure counts.
 * - `points` are percentage points (basis points are hundredths of them), `multiple` is how many times,
 *   `digits` is how many digits a number has (`triple-digit`), `measure` is a physical quantity.
 * - `ratio` is one number against another: `3-to-1`, `1拆10`. `time` is a time of day.
 * - `label` is a number that only names something: `Trainium 2`, `P5`, `10-K`, `007`.
 */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'fraction'
  | 'ratio'
  | 'count'
  | 'ordinal'
  | 'duration'
  | 'measure'
  | 'digits'
  | 'date'
  | 'year'
  | 'quarter'
  | 'half'
  | 'time'
  | 'label'

/**
 * How far the text binds a translator to a figure: `firm` must be kept, `soft` (`two`, `the second`, `in April`) may be
 * turned otherwise, `none` is only a name.
 */
export type Firmness = 'firm' | 'soft' | 'none'

/** Calendar parts of a date; what the text leaves out is `null`. */
export interface CalendarDate {
  year: number | null
  month: number | null
  day: number | null
}

/** A quantity in a text. */
export interface Figure {
  kind: FigureKind
  /**
   * Lower bound; equal to `high` unless the text gives a range. Money in whole units of its currency, percentages in per
   * cent, points in percentage points, fractions and multiples as a factor (`增长两倍` is 3), years, quarters and halves
   * as they are numbered, ratios as a quotient, times in minutes since midnight; the rest in `unit`.
   */
  low: number
  high: number
  /** The bounds stand in falling order: `from 12% to 10%`. */
  falling: boolean
  /**
   * Unit of a duration (`month`), of what is numbered where that is a span of time, a measure (`W`) or of points (`bp`); `decade` of years; `off` for per cent that are taken off a price;
   * `low`, `mid`, `high`, `low-mid` or `mid-high` of digits; the zone of a time; `null` where the kind says it all.
   */
  unit: string | null
  /** What the unit made of the number that stands there: 0.01 for basis points and cents, 1e9 for gigawatts. */
  factor: number
  /**
   * ISO 4217 code, `null` where none stands there. `?` marks a sign or word that several
   * currencies share (`元`), `*` one that any is called by (`块`), and a count that may be an amount
   * whose currency is left out (`revenue of 2.3 billion`).
   */
  currency: string | null
  /** The step of the last digit given, in the same terms as `low`: 1e8 for `$155.7 billion`; 0 for words (`half`). */
  precision: number
  /** Only the order of magnitude is given: `hundreds of millions` is 1e8. */
  vague: boolean
  /** A stretch of values and no value: `mid-teens` is 13 to 17. */
  band: boolean
  /**
   * The words leave two values open: `3 times faster` is three or, by the letter, four times as fast; `at five` may be in
   * either half of the day; `up 4` may be per cent; `5 cents` may be of any dollar; `03/04/2025` may be in March or in April.
   */
  open: boolean
  /** A minus, `negative` or `负` stands before it. */
  negative: boolean
  /** Whether the text makes it a rise (also: favourable) or a fall (also: unfavourable). */
  direction: 'up' | 'down' | null
  /** Whether the text says that it gets better or worse: a cost that improves goes down. */
  course: 'better' | 'worse' | null
  /** Whether the text calls the amount a profit (also: an inflow) or a loss (also: an outflow). */
  result: 'profit' | 'loss' | null
  /** `about 5`, `over 5`, `under 5`, `nearly 5`. */
  bound: 'about' | 'above' | 'below' | 'nearly' | null
  /** Which part of a range is meant: `the high end of $5 to $6`. */
  end: 'upper' | 'middle' | 'lower' | null
  /** Where it stands in a movement: `from 5 to 6`, `by 1`. */
  role: 'from' | 'to' | 'by' | null
  firmness: Firmness
  /** What it is counted for each of (`a barrel`, `每桶`), in the words of `per.ts`; `null` where the text names nothing. */
  per: string | null
  /** For the kind `date`. */
  date: CalendarDate | null
  /** UTF-16 offsets in the text, end exclusive, with sign, currency and unit. */
  place: Span
}

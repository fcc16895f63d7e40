import type { SaidPeriod } from '../../tokens/token.ts'
import type { Carried } from './carry.ts'
import type { SpokenHeading } from './heading-in.ts'
import type { ToldTime } from './told-time.ts'

/** What carries over from one sentence of a paragraph to the next. */
export interface SpokenThread {
  /** The time that the last heading announced, as long as no other one is spoken of. */
  ahead: SpokenHeading['period']
  heading: SpokenHeading | null
  mentioned: boolean
  /** All that is mentioned is what is sold, `Subscription revenue`, which has no operating income of its own. */
  kinds: boolean
  /** A part is that is no region and no kind of revenue, or the parts have been announced. */
  among: boolean
  /** The time of the last expectation of the paragraph that began with it, `For the full year, we expect …`, or only announced it. */
  planned: SaidPeriod | null
  /** The year that the paragraph has begun with and kept to. */
  told: ToldTime
  /** There were figures of which it is not certain whose they are. */
  lost: boolean
  /** What follows may be of a part of the company also in the next paragraph. */
  lasts: boolean
  /** The parts of which the paragraph gives figures, by their ids; no regions and kinds of revenue. */
  parts: ReadonlySet<string>
  /** It has announced that it goes through the parts. */
  listed: boolean
  /** It gives figures of the company, too. */
  whole: boolean
  carried: Carried | null
  /** Whether the last time that was named is another one than the quarter of the call. */
  elsewhere: boolean | null
  /** The sentence before says what is expected. */
  expects: boolean
  /** Metrics of which the paragraph has given figures that are adjusted: without a word the next one may be so too. */
  adjusted: ReadonlySet<string>
}

/** At the beginning of a turn. */
export const FRESH: SpokenThread = {
  ahead: null,
  heading: null,
  mentioned: false,
  kinds: true,
  among: false,
  planned: null,
  told: null,
  lost: false,
  lasts: false,
  parts: new Set(),
  listed: false,
  whole: false,
  carried: null,
  elsewhere: null,
  expects: false,
  adjusted: new Set(),
}

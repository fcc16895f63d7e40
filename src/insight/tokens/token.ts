import type { Span } from '../../model/span.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigurePeriod, KeyFigure, Scope } from '../../model/key-figure.ts'
import type { Metric } from './metrics.ts'

/**
 * What a word or a phrase does beside a figure.
 * - `be` joins a metric and its figure, `plain` stands between them without meaning anything, `other` is any other word:
 *   across it nothing is joined.
 * - `up`, `down`: a movement; `growth`: a movement as a noun, which has a level of its own; `speed`: `accelerated`.
 * - `good`, `bad`: which way an effect goes; `effect`: the word for it.
 * - `over-guidance`, `under-guidance`: `above the high end of our guidance`.
 * - `not-by`: the word before a name that is no subject: `driven by`, `excluding`.
 */
export type Role =
  | 'be'
  | 'plain'
  | 'company'
  | 'expect'
  | 'up'
  | 'down'
  | 'growth'
  | 'speed'
  | 'good'
  | 'bad'
  | 'effect'
  | 'over-guidance'
  | 'under-guidance'
  | 'year-ago'
  | 'quarter-before'
  | 'constant-currency'
  | 'adjusted'
  | 'part'
  | 'from'
  | 'to'
  | 'by'
  | 'in'
  | 'of'
  | 'and'
  | 'against'
  | 'comma'
  | 'stop'
  | 'that'
  | 'would'
  | 'other'

/** A time as the words give it; what they leave open is `null`. */
export interface SaidPeriod {
  part: FigurePeriod['part'] | null
  year: number | null
  span: FigurePeriod['span']
  /** Counted from the quarter of the call: this one (0), the one before (-1), the next (1). */
  relative: number | null
  /** The words name some time, and do not tell which: `last year`. */
  unclear?: true
  /** They name the same time a year before: `a year ago`, `last year`. */
  ago?: true
}

interface Kinds {
  figure: { figure: Figure }
  /** `carried`: the word stands for a metric of the sentence before, of this part of the company: `that was $5 billion`, on this basis. `capital`: written as at the beginning of a sentence. */
  metric: { metric: Metric; carried?: Scope; basis?: KeyFigure['basis']; capital?: boolean }
  scope: { scope: Scope }
  period: { period: SaidPeriod }
  word: { role: Role; text: string }
}

type TokenOf<Kind extends keyof Kinds> = Span & { kind: Kind } & Kinds[Kind]

export type FigureToken = TokenOf<'figure'>
export type MetricToken = TokenOf<'metric'>

/** A piece of a sentence. */
export type Token = FigureToken | MetricToken | TokenOf<'scope'> | TokenOf<'period'> | TokenOf<'word'>

/** What a word does; `null` for what is no word. */
export function roleOf(token: Token | undefined): Role | null {
  return token?.kind === 'word' ? token.role : null
}

export function isWord(token: Token): token is TokenOf<'word'> {
  return token.kind === 'word'
}

/** The text of a word; empty for what is no word. */
export function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text : ''
}

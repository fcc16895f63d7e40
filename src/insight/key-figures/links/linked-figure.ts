import type { KeyFigure } from '../../../model/key-figure.ts'
import type { Metric } from '../../tokens/metrics.ts'
import type { FigureToken, Token } from '../../tokens/token.ts'
import type { tolerance } from './tolerance.ts'
import type { Value } from './value-of.ts'

/** A figure with the metric that the words of its sentence give it. */
export interface LinkedFigure extends Value {
  figure: FigureToken
  metric: Metric
  /** Where the metric stands among the tokens. */
  at: number
  /** The tokens behind the figure that are said of it. */
  after: Token[]
  /** The same behind a metric that stands behind its figure: `$3 billion of free cash flow year-to-date`. */
  follows: Token[]
  /** Its bounds by the words behind it: `plus or minus 2%`. */
  tolerance: ReturnType<typeof tolerance>
  /** How many figures of one list stand before it: `90 and 70 basis points higher`. */
  place: number
  /** `GAAP and non-GAAP gross margins`: of two figures in a list the first is reported, the second adjusted. */
  twofold: boolean
  expected: boolean
  against: KeyFigure['against']
  basis: KeyFigure['basis']
  /** The words beside it say the basis. */
  onBasis: boolean
  /** The figure that is held against it: this one is what the metric was at another time. */
  base?: FigureToken
  /** All words of its clause are known; else it is no row, and what follows may be of the same thing. */
  understood: boolean
}

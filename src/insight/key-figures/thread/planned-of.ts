import type { SaidPeriod } from '../../tokens/token.ts'
import { isOfParts } from '../../tokens/is-of-parts.ts'
import type { LinkedFigure } from '../links/linked-figure.ts'
import type { SpokenThread } from './spoken-thread.ts'

/** What is expected goes on with the time of what was expected before; of a quarter only what companies expect by the quarter. */
export function plannedOf({ metric, expected }: LinkedFigure, { planned }: SpokenThread): SaidPeriod | null {
  const isYear = planned !== null && (planned.part === 'FY' || planned.part === null)
  return expected && metric.id !== 'dividend' && (isYear || BY_QUARTER.test(metric.id) || isOfParts(metric))
    ? planned
    : null
}

const BY_QUARTER = /^earnings-per-share$|^comparable-/

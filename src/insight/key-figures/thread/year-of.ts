import type { FigurePeriod } from '../../../model/key-figure.ts'
import type { Period } from '../../../model/transcript.ts'
import type { Token } from '../../tokens/token.ts'
import type { LinkedFigure } from '../links/linked-figure.ts'
import { settledPeriod } from '../period/settled-period.ts'
import type { SpokenThread } from './spoken-thread.ts'

/** The year of a figure of a sentence without a time, in the call of the fourth quarter behind `For the full year, revenue was …`. */
export function yearOf(
  tokens: readonly Token[],
  link: LinkedFigure,
  { told }: SpokenThread,
  call: Period | null,
): FigurePeriod | null {
  const isOpen = call?.quarter === 4 && !link.expected && !tokens.some(({ kind }) => kind === 'period')
  return isOpen && told !== null && told !== 'mixed' ? settledPeriod(told, call, link) : null
}

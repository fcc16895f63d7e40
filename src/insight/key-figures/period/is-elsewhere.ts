import type { Period } from '../../../model/transcript.ts'
import type { SaidPeriod } from '../../tokens/token.ts'

/** Whether a time is another one than the quarter of a call. */
export function isElsewhere({ part, year, span, relative }: SaidPeriod, call: Period | null): boolean {
  if (relative !== null) return relative !== 0
  if (part === null && year === null && span === 'only') return false
  return span !== 'only' || (year !== null && year !== call?.year) || part !== `Q${call?.quarter ?? ''}`
}

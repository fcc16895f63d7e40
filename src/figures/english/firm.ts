import type { FigureDraft, Numeral } from '../shared/figure-draft.ts'

/** A word with a unit binds a translator, `one` excepted. */
export function firm(number: Numeral): Pick<FigureDraft, 'firmness'> {
  return { firmness: number.vague || (number.value <= 1 && !number.digits) ? 'soft' : 'firm' }
}

import { at, draft, numeral, type FigureDraft } from './figure-draft.ts'

/** `1.3x10^6`, `5 × 10⁶`, `2e5`, `2^5`. */
const SCIENTIFIC =
  /(\d+(?:\.\d+)?)(?:( ?[x×] ?10(?:\^|(?=[⁻⁰¹²³⁴-⁹])))([-+]?\d{1,2}|⁻?[⁰¹²³⁴-⁹]{1,2})|e([-+]?\d{1,2})|\^([-+]*\d{1,3}))(?![\w.])/y
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Reads a number that is written with a power: of ten in what laboratories count, which binds a translator; else it is a
 * formula rather, and does not.
 */
export function scientific(text: string, start: number): FigureDraft | null {
  const match = at(SCIENTIFIC, text, start)
  if (!match) return null
  const [whole, base = '', ten, byTen, byLetter, power] = match
  const exponent = exponentOf(byTen ?? byLetter ?? power ?? '')
  const value = power === undefined ? Number(base) * 10 ** exponent : Number(base) ** exponent
  const number = numeral(start, start + whole.length, Number(value.toPrecision(15)))
  return draft('count', number, { firmness: ten === undefined ? 'soft' : 'firm' })
}

/** Two minus signs are none. */
function exponentOf(written: string): number {
  const digits = written.replace(/[⁰¹²³⁴-⁹]/g, (one) => String(RAISED.indexOf(one)))
  const minus = [...digits].filter((sign) => sign === '-' || sign === '⁻').length % 2 === 1
  return Number(digits.replace(/[-+⁻]/g, '')) * (minus ? -1 : 1)
}

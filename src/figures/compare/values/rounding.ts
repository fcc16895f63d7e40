import type { Figure } from '../../../model/figure.ts'
import { same } from './near.ts'

/** The digits of a value without its scale: 1557 for 155.7 billion and for 1,557 亿. */
export function mantissa(value: number): string {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
}

/** Fewest digits of an amount whose exact value a translator looks up: `$839.25 billion`, `8,392億5,400萬`. */
const EXACT_DIGITS = 4

/** Whether the translation gives the exact value of what the source rounds. */
export function isMoreExact(source: Figure, translation: Figure): boolean {
  if (source.kind !== translation.kind || source.low !== source.high || translation.low !== translation.high)
    return false
  return (
    translation.precision < source.precision &&
    mantissa(source.low).length >= EXACT_DIGITS &&
    mantissa(translation.low).length > mantissa(source.low).length &&
    Math.abs(source.low - translation.low) <= source.precision / 2
  )
}

/** `thousand-plus` against `数千`, `近万`: a round number with more or less to it gives the order of magnitude, too. */
export function roughly(a: Figure, b: Figure): boolean {
  const [vague, exact] = a.vague ? [a, b] : [b, a]
  if (exact.bound === null) return false
  return same(exact.low, vague.low) || (exact.bound === 'about' && exact.low >= vague.low && exact.low < vague.low * 10)
}

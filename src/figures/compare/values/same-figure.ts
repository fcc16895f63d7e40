import type { Figure } from '../../../model/figure.ts'
import { EPSILON } from './near.ts'
import { mantissa } from './rounding.ts'
import { sameKind } from './same-kind.ts'
import { sameValue } from './same-value.ts'
import { tones, type ToneDifference } from './tones.ts'

/** What tells two figures apart that should be one. */
export type FigureDifference = ToneDifference | 'value' | 'scale' | 'currency' | 'basis'

/** Whether a figure of the translation says the same as one of the source in every respect. */
export function sameFigure(source: Figure, translation: Figure): boolean {
  return sameKind(source, translation) && sameValue(source, translation) && tones(source, translation) === null
}

/** What tells two figures apart that were taken for the same one. */
export function kindOfDifference(a: Figure, b: Figure): FigureDifference {
  if (sameKind(a, b) && sameValue(a, b)) return tones(a, b) ?? 'value'
  if (mantissa(a.low) === mantissa(b.low) && mantissa(a.high) === mantissa(b.high)) {
    if (a.kind === 'money' && b.kind === 'money' && Math.abs(a.low / b.low - 1) < EPSILON) return 'currency'
    if (a.kind === b.kind && a.unit === b.unit) return 'scale'
    if (Math.abs(a.low / b.low - 1) < EPSILON && (a.kind === 'money' || b.kind === 'money')) return 'currency'
    return 'unit'
  }
  return 'value'
}

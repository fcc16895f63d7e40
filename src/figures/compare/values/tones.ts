import type { Figure } from '../../../model/figure.ts'

/** What the words around two figures of one value tell apart. */
export type ToneDifference = 'unit' | 'sign' | 'order' | 'change' | 'bound' | 'end'

/** What tells two figures of the same kind and value apart by sign, order or bound; `null` if nothing. */
export function tones(a: Figure, b: Figure): ToneDifference | null {
  if (signs(a, b)) return 'sign'
  if (a.per !== null && b.per !== null && a.per !== b.per) return 'unit'
  // `the second year running` is not 连续两个季度.
  if (isRankOfSpan(a, b) && a.unit && b.unit && a.unit !== b.unit) return 'unit'
  if (a.low !== a.high && b.low !== b.high && a.falling !== b.falling) return 'order'
  const roles = [a.role, b.role]
  // What something has gone up by is not what it was before, nor what it has come to.
  if (roles.includes('from') && (roles.includes('to') || (a.role === 'by' && a.direction !== null))) return 'order'
  const levels = a.kind !== 'multiple' && b.kind !== 'multiple' && a.kind !== 'digits'
  if (levels && roles.includes('by') && roles.includes('to')) return 'change'
  if (a.end !== null && b.end !== null && a.end !== b.end) return 'end'
  // `500-odd` is about and over.
  if (a.open && a.bound === 'above' && b.bound === 'about') return null
  const bounds = [a.bound, b.bound]
  return bounds.includes('above') && bounds.some((bound) => bound !== null && bound !== 'above') ? 'bound' : null
}

/** Whether the signs differ. A minus in one language may be a word in the other: `-5%`, `下降 5%`, `亏损 500 万`. */
function signs(a: Figure, b: Figure): boolean {
  if (a.course !== null && b.course !== null && a.course !== b.course) return true
  // `40% more` is never 低于 40%.
  if (a.direction === 'up' && b.direction === null && b.bound === 'below' && a.bound !== 'below') return true
  const [x, y] = [a.negative ? 'loss' : a.result, b.negative ? 'loss' : b.result]
  const [profit, loss] = x === 'profit' ? [a, b] : [b, a]
  // `cost us $5 million of profit` is a profit that falls by so much.
  const isCost =
    profit.direction === 'down' && (loss.direction === null || (loss.role === 'by' && profit.role === 'by'))
  if (x !== null && y !== null && x !== y && !isCost) return true
  if (a.negative === b.negative) return a.direction !== null && b.direction !== null && a.direction !== b.direction
  const [minus, word] = a.negative ? [a, b] : [b, a]
  if (word.result === 'loss') return false
  return word.direction !== 'down' || minus.direction === 'down'
}

/** Whether one is numbered, and the other one numbered or a span of time. */
function isRankOfSpan(a: Figure, b: Figure): boolean {
  const kinds = [a.kind, b.kind]
  return kinds.includes('ordinal') && kinds.every((kind) => kind === 'ordinal' || kind === 'duration')
}

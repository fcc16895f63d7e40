import type { KeyFigure } from '../../model/key-figure.ts'
import { periodId } from './period/period-id.ts'
import { isAdjustable } from '../tokens/is-adjustable.ts'
import type { Tentative } from './corroborated.ts'

/**
 * Leaves out figures of which the words beside them do not say the basis where other words of the call make it doubtful: guidance for a
 * metric for which there is other guidance on a basis of the company's own (in an answer `our EPS guidance` is that), and what is said
 * together with a figure that the call elsewhere calls adjusted.
 */
export function onSureBasis(rows: readonly Tentative[]): Tentative[] {
  const adjusted = rows.filter(({ row }) => row.basis === 'adjusted')
  const isOpen = ({ row, onBasis }: Tentative): boolean => row.basis === 'reported' && !onBasis
  const doubtful = new Set(
    rows.filter((one) => isOpen(one) && adjusted.some(({ row }) => isSame(row, one.row))).map(({ mention }) => mention),
  )
  return rows.filter((one) => !isOpen(one) || !doubtful.has(one.mention))
}

/** The same amount, or guidance at all, of the same metric. */
function isSame(adjusted: KeyFigure, other: KeyFigure): boolean {
  const isOf =
    adjusted.metric === other.metric &&
    adjusted.scope.id === other.scope.id &&
    adjusted.kind === other.kind &&
    // `sales of $7.4 billion, and organic growth of 3%`
    (adjusted.moves === other.moves || isAdjustable(adjusted.metric))
  const isEqual =
    other.kind === 'actual' &&
    adjusted.low === other.low &&
    adjusted.high === other.high &&
    adjusted.unit === other.unit &&
    periodId(adjusted.period) === periodId(other.period)
  return isOf && (isEqual || other.kind === 'guidance')
}

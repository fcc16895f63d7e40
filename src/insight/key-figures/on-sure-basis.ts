import type { Tentative } from './corroborated.ts'

/**
 * Leaves out guidance of which the words beside it do not say the basis where the call gives other guidance for the same metric on a
 * basis of the company's own: in an answer `our EPS guidance` is that.
 */
export function onSureBasis(rows: readonly Tentative[]): Tentative[] {
  const key = ({ row }: Tentative): string => `${row.metric} ${row.scope.id}`
  const expected = rows.filter(({ row }) => row.kind === 'guidance')
  const adjusted = new Set(expected.filter(({ row }) => row.basis === 'adjusted').map(key))
  return rows.filter(
    (one) => one.row.kind !== 'guidance' || one.row.basis !== 'reported' || one.onBasis || !adjusted.has(key(one)),
  )
}

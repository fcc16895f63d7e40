import type { KeyFigure } from '../../model/key-figure.ts'
import { periodId } from './period/period-id.ts'

/** A figure whose metric may only be presumed. */
export interface Tentative {
  row: KeyFigure
  unsure: boolean
  /** The words beside it say the basis. */
  onBasis: boolean
  /** The same for all figures of one mention of a metric. */
  mention: number
}

/** Rounding of amounts in a quotient: half a unit of the last digit that is said, of numbers of three digits or more. */
const ROUNDED = 0.005

/**
 * Keeps the figures whose metric is certain, and of those that are presumed the ones that other words of the call bear out: growth
 * that is given as the growth of revenue elsewhere; a margin that is operating income by revenue.
 */
export function corroborated(rows: readonly Tentative[]): KeyFigure[] {
  const sure = rows.filter(({ unsure }) => !unsure).map(({ row }) => row)
  return rows.flatMap(({ row, unsure, mention }) => {
    if (!unsure) return [row]
    if (row.metric === 'operating-margin') {
      const mentioned = rows.filter((one) => one.unsure && one.mention === mention)
      return mentioned.some((one) => isQuotient(one.row, sure)) ? [row] : []
    }
    const same = sure.find(
      (one) =>
        one.moves === row.moves &&
        one.kind === row.kind &&
        one.low === row.low &&
        one.high === row.high &&
        one.unit === row.unit &&
        isOf(one, row),
    )
    return same && ['revenue', 'net-sales'].includes(same.metric) ? [{ ...row, metric: same.metric }] : []
  })
}

function isQuotient(margin: KeyFigure, sure: readonly KeyFigure[]): boolean {
  if (margin.kind !== 'actual') return false
  const amount = (...metrics: string[]) =>
    sure.find((one) => metrics.includes(one.metric) && one.kind === 'actual' && isOf(one, margin))?.low
  const income = amount('operating-income')
  const revenue = amount('revenue', 'net-sales')
  if (income === undefined || revenue === undefined) return false
  const share = (100 * income) / revenue
  return Math.abs(share - margin.low) <= Math.abs(share) * 2 * ROUNDED
}

/** Of the same part of the company, in the same time. */
function isOf(one: KeyFigure, other: KeyFigure): boolean {
  return one.scope.id === other.scope.id && periodId(one.period) === periodId(other.period)
}

import type { CallInsight } from '../model/call-insight.ts'
import type { KeyFigure } from '../model/key-figure.ts'
import { periodId } from '../insight/key-figures/period/period-id.ts'
import { acrossRows } from './across-rows.ts'

/** A figure of the whole company, with how it changed on a year before. */
export interface ChiefFigure {
  figure: KeyFigure
  change: KeyFigure | null
}

/**
 * The figures with which a company opens: the first metrics of which it says how much they were in its quarter.
 * @param most so many of them
 */
export function chiefFigures(insight: CallInsight | null, most: number): ChiefFigure[] {
  const [company] = acrossRows([insight]).filter(({ scope }) => scope.kind === 'company')
  const own = company?.rows ?? []
  return [...new Set(own.map(({ like }) => like.metric))]
    .flatMap((metric): ChiefFigure[] => {
      const rows = own.filter(({ like }) => like.metric === metric)
      const [figure] = rows.find(({ like }) => like.kind === 'actual' && like.basis === 'reported')?.cells[0] ?? []
      const [change] =
        rows.find(({ like, follows }) => follows && like.against === 'year-ago' && isOf(like, figure))?.cells[0] ?? []
      return figure ? [{ figure, change: change ?? null }] : []
    })
    .slice(0, most)
}

/** Whether a change is of the same time and basis. */
function isOf(change: KeyFigure, figure: KeyFigure | undefined): boolean {
  return figure !== undefined && change.basis !== 'adjusted' && periodId(change.period) === periodId(figure.period)
}

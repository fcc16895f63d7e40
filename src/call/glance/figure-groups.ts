import { periodId } from '../../insight/key-figures/period/period-id.ts'
import type { KeyFigure, Scope } from '../../model/key-figure.ts'

/** What is said of one metric at one time. */
export interface MetricRow {
  metric: string
  period: KeyFigure['period']
  basis: 'reported' | 'adjusted'
  /** How much it was: the same amount each time it is said. */
  levels: KeyFigure[]
  /** By how much it moved, and how far it is from something. */
  changes: KeyFigure[]
}

/** The figures of one part of the company. */
export interface ScopeGroup {
  scope: Scope
  rows: MetricRow[]
}

/** Puts the figures that are reported together: by whose they are, by metric and time. The company comes first. */
export function figureGroups(figures: readonly KeyFigure[]): ScopeGroup[] {
  const reported = figures.filter(({ kind }) => kind !== 'guidance')
  const groups = Map.groupBy(reported, ({ scope: { id } }) => id)
  return [...groups.values()]
    .flatMap((own) => {
      const scope = own[0]?.scope
      if (!scope) return []
      const rows = Map.groupBy(own, (one) => `${one.metric} ${periodId(one.period)} ${basisOf(one)}`)
      return [{ scope, rows: [...rows.values()].flatMap(rowOf) }]
    })
    .sort((a, b) => Number(b.scope.kind === 'company') - Number(a.scope.kind === 'company'))
}

function rowOf(own: KeyFigure[]): MetricRow[] {
  const [first] = own
  if (!first) return []
  const { metric, period } = first
  return [
    {
      metric,
      period,
      basis: basisOf(first),
      levels: once(own.filter(({ moves }) => !moves)),
      changes: once(own.filter(({ moves }) => moves)),
    },
  ]
}

/** What leaves out exchange rates is a change of what is reported. */
function basisOf({ basis }: KeyFigure): MetricRow['basis'] {
  return basis === 'adjusted' ? basis : 'reported'
}

/** Each figure once, where it is said first. */
function once(figures: readonly KeyFigure[]): KeyFigure[] {
  const seen = new Set<string>()
  return figures.filter(({ low, high, unit, against, basis, kind }) => {
    const key = [low, high, unit, against, basis, kind].join(' ')
    return seen.size < seen.add(key).size
  })
}

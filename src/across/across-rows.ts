import type { CallInsight } from '../model/call-insight.ts'
import type { KeyFigure, Scope } from '../model/key-figure.ts'

/** A figure in a table of calls. */
export interface CellFigure extends KeyFigure {
  /** The column of the call that says it: mostly its own, else that of a later call that looks back. */
  saidIn: number
}

/** Figures of one metric of one part of the company that can stand in one row: what they are is the same in all of them. */
export interface AcrossRow {
  /** Its first figure: what all of them have in common is said of it. */
  like: KeyFigure
  /** It says how the figures of the row before changed. */
  follows: boolean
  /** For each call the figures of its time, each value once; mostly one. */
  cells: CellFigure[][]
}

/** The rows of the company, or of a part of it. */
export interface FigureGroup {
  scope: Scope
  rows: AcrossRow[]
}

/** What is needed of a call. */
type Reported = Pick<CallInsight, 'figures' | 'period'>

const KINDS = ['company', 'segment', 'part']

/**
 * Sets what the calls of a company report of their own quarter side by side: how much it was, and by how much it changed. Where a call
 * is silent, what another one says of its quarter stands there: `32.9%, down from 39.5% in Q1`.
 * @param calls the columns; `null` for one of which nothing is known
 * @returns the company first, then its segments and parts in the order in which they come
 */
export function acrossRows(calls: readonly (Reported | null)[]): FigureGroup[] {
  const groups = new Map<string, { scope: Scope; rows: Map<string, AcrossRow> }>()
  for (const [column, call] of calls.entries()) {
    for (const figure of call ? ownFigures(call) : []) {
      const group = groups.get(figure.scope.id) ?? { scope: figure.scope, rows: new Map<string, AcrossRow>() }
      groups.set(figure.scope.id, group)
      const key = keyOf(figure)
      const row = group.rows.get(key) ?? { like: figure, follows: false, cells: calls.map(() => []) }
      group.rows.set(key, row)
      const cell = row.cells[column]
      if (cell?.every((one) => one.low !== figure.low || one.high !== figure.high))
        cell.push({ ...figure, saidIn: column })
    }
  }
  for (const [saidIn, call] of calls.entries())
    for (const figure of call?.figures ?? []) {
      const column = calls.findIndex((one) => one !== null && isOfTime(figure, one))
      const cell = groups.get(figure.scope.id)?.rows.get(keyOf({ ...figure, kind: 'actual' }))?.cells[column]
      if (column !== saidIn && cell?.length === 0 && isLevel(figure)) cell.push({ ...figure, kind: 'actual', saidIn })
    }
  return [...groups.values()]
    .map(({ scope, rows }) => ({ scope, rows: sorted([...rows.values()]) }))
    .sort((a, b) => KINDS.indexOf(a.scope.kind) - KINDS.indexOf(b.scope.kind))
}

/** What a call says of the time that it reports: of its quarter, and of the half or the year that ends with it. */
function ownFigures(call: Reported): KeyFigure[] {
  return call.figures.filter(
    (figure) => (figure.kind === 'actual' || figure.kind === 'change') && isOfTime(figure, call),
  )
}

function isOfTime({ period: { year, part } }: KeyFigure, { period }: Reported): boolean {
  if (!period) return false
  const parts = [`Q${period.quarter}`, ...(period.quarter === 2 ? ['H1'] : period.quarter === 4 ? ['H2', 'FY'] : [])]
  return year === period.year && parts.includes(part)
}

/** How much it was, also what it is held against; and not how far it is from something. */
function isLevel({ kind, moves }: KeyFigure): boolean {
  return (kind === 'actual' || kind === 'comparison') && !moves
}

function keyOf({ metric, kind, basis, unit, moves, against, period: { part, span } }: KeyFigure): string {
  const measure = unit === 'bp' || unit === 'pp' ? 'points' : unit
  const time = part.startsWith('Q') ? 'quarter' : part
  return [metric, kind, basis, measure, moves, kind === 'change' ? against : '', time, span].join(' ')
}

/** Metrics in the order in which they come; of each time and basis how much it was before how it changed, what is adjusted last. */
function sorted(rows: AcrossRow[]): AcrossRow[] {
  return grouped(rows, ({ like }) => like.metric).flatMap((own) => {
    const families = grouped(own, ({ like }) => familyOf(like))
    const isAdjusted = ([row]: AcrossRow[]): boolean => row?.like.basis === 'adjusted'
    return [...families.filter((family) => !isAdjusted(family)), ...families.filter(isAdjusted)].flatMap((family) => {
      const levels = family.filter(({ like }) => like.kind === 'actual')
      const changes = family.filter(({ like }) => like.kind !== 'actual')
      return [...levels, ...changes.map((row) => ({ ...row, follows: levels.length > 0 }))]
    })
  })
}

/** Groups in the order in which they come. Older browsers have no `Map.groupBy`. */
function grouped(rows: readonly AcrossRow[], by: (row: AcrossRow) => string): AcrossRow[][] {
  return [...new Set(rows.map(by))].map((key) => rows.filter((row) => by(row) === key))
}

/** What levels and their changes have in common. Exchange effects are left out of changes only. */
function familyOf({ basis, period: { part, span } }: KeyFigure): string {
  return [basis === 'adjusted', part.startsWith('Q') ? 'quarter' : part, span].join(' ')
}

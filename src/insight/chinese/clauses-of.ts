import type { Glossary } from '../../check/evidence/glossary.ts'
import type { Figure } from '../../model/figure.ts'
import type { Quotation } from '../../model/key-figure.ts'
import type { Metric } from '../tokens/metrics.ts'
import { chineseClause, FIGURE, METRIC, type ChineseClause } from './chinese-clause.ts'
import { chineseMetricsOf } from './chinese-metrics.ts'

/** A clause with its metric and its figures. */
export interface ReadClause extends ChineseClause {
  /** As it stands there. */
  words: string
  metric: Metric | null
  figures: Figure[]
}

const VALUES = new Set(['money', 'percent', 'points', 'count'])

/**
 * Cuts a sentence where commas stand that are not within a figure, and reads what stands between.
 * @returns the words of clauses that are not understood
 */
export function clausesOf(
  text: string,
  { source: { start, end } }: Quotation,
  figures: readonly Figure[],
  glossary: Glossary,
): (ReadClause | string)[] {
  const own = figures.filter(({ kind, place }) => VALUES.has(kind) && start <= place.start && place.end <= end)
  const within = (at: number): boolean => own.some(({ place }) => place.start <= at && at < place.end)
  const borders = [...text.slice(start, end).matchAll(/[，,；;：:。！？!?、]/g)]
    .map(({ index }) => start + index)
    .filter((at) => !within(at))
  return [...borders, end].flatMap((to, index) => {
    const from = (borders[index - 1] ?? start - 1) + 1
    const words = text.slice(from, to).trim()
    if (words === '') return []
    const inside = own.filter(({ place }) => from <= place.start && place.end <= to)
    const metrics = chineseMetricsOf(glossary)(text.slice(from, to)).filter(
      (one) => !inside.some(({ place }) => place.start < from + one.end && from + one.start < place.end),
    )
    const [only, other] = metrics
    const places = [
      ...inside.map(({ place }) => ({ ...place, sign: FIGURE })),
      ...metrics.map((one) => ({ start: from + one.start, end: from + one.end, sign: METRIC })),
    ].sort((a, b) => a.start - b.start)
    let at = from
    const masked = places.map((place) => {
      const before = text.slice(at, place.start)
      at = place.end
      return before + place.sign
    })
    const clause = other ? null : chineseClause([...masked, text.slice(at, to)].join(''))
    return [clause ? { ...clause, words, metric: only?.value ?? null, figures: inside } : words]
  })
}

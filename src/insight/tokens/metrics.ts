import type { Glossary } from '../../check/evidence/glossary.ts'
import { wordFinder, type WordFinder } from '../../check/evidence/word-finder.ts'
import type { MetricKind } from '../../model/key-figure.ts'
import { onceFor } from '../../kit/once-for.ts'
import { termId } from '../../text/term-id.ts'

/** A term of the glossary that a company gives figures for. */
export interface Metric {
  id: string
  kind: MetricKind
  /** The words leave open whether it is this one: see `corroborated`. */
  unsure?: true
  /** The words say how much less than nothing it is: `operating loss`. */
  loss?: true
}

/** Finds metrics by their English names, the longest at each place. */
export const metricsOf = onceFor(({ entries }: Glossary): WordFinder<Metric> =>
  wordFinder(
    entries.flatMap(({ term, forms = [], metric, loss }): [string, Metric][] => {
      if (!metric) return []
      const own: Metric = { id: termId(term), kind: metric }
      return [
        ...[term, ...forms].map((form): [string, Metric] => [form, own]),
        ...(loss?.en ?? []).map((form): [string, Metric] => [form, { ...own, loss: true }]),
      ]
    }),
    true,
  ),
)

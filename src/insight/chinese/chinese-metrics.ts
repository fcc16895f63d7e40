import type { Glossary } from '../../check/evidence/glossary.ts'
import { wordFinder, type WordFinder } from '../../check/evidence/word-finder.ts'
import { onceFor } from '../../kit/once-for.ts'
import { termId } from '../../text/term-id.ts'
import type { Metric } from '../tokens/metrics.ts'

/** Finds metrics by their Chinese names in either script, the longest at each place. A name of two metrics is none of either. */
export const chineseMetricsOf = onceFor(({ entries }: Glossary): WordFinder<Metric> => {
  const named = entries.flatMap(({ term, hans, hant, metric, loss }): [string, Metric][] => {
    // Of an effect it is not certain by the form of a clause whether it is a good one: `剔除匯率影響`.
    if (!metric || metric === 'effect') return []
    const own: Metric = { id: termId(term), kind: metric }
    return [
      ...[...hans, ...hant].map((name): [string, Metric] => [name, own]),
      ...[...(loss?.hans ?? []), ...(loss?.hant ?? [])].map((name): [string, Metric] => [name, { ...own, loss: true }]),
    ]
  })
  const isOfOne = ([name, { id }]: [string, Metric]): boolean =>
    named.every(([other, of]) => other !== name || of.id === id)
  return wordFinder(named.filter(isOfOne), false)
})

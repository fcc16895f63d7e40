import type { Topic } from '../model/call-insight.ts'
import type { ComparedInsight } from '../model/compared-call.ts'
import { acrossRows, type FigureGroup, type AcrossRow } from './across-rows.ts'

/** A topic of which two calls speak. */
export interface SharedTopic {
  earlier: Topic
  later: Topic
}

/** A row of figures with whose it is. */
export interface ScopedRow extends AcrossRow {
  scope: FigureGroup['scope']
}

/** What two calls of a company have in common, and what only one of them has. */
export interface CallComparison {
  /** Topics of the later call alone, and of the earlier one alone; the most mentioned first. */
  added: Topic[]
  gone: Topic[]
  /** The most mentioned in both calls first. */
  shared: SharedTopic[]
  /** Of each row the later call comes first. */
  figures: ScopedRow[]
}

/** What is needed of a call. */
type Heard = Pick<ComparedInsight, 'topics' | 'figures' | 'period'>

/** Holds two calls of a company against each other. */
export function comparison(earlier: Heard, later: Heard): CallComparison {
  const before = new Map(earlier.topics.map((topic) => [topic.id, topic]))
  const after = new Set(later.topics.map(({ id }) => id))
  return {
    added: later.topics.filter(({ id }) => !before.has(id)),
    gone: earlier.topics.filter(({ id }) => !after.has(id)),
    shared: later.topics
      .flatMap((topic): SharedTopic[] => {
        const own = before.get(topic.id)
        return own ? [{ earlier: own, later: topic }] : []
      })
      .sort((a, b) => b.earlier.count + b.later.count - (a.earlier.count + a.later.count)),
    figures: acrossRows([later, earlier]).flatMap(({ scope, rows }) => rows.map((row) => ({ ...row, scope }))),
  }
}

/** One mention more or less is none of news. */
const NOTABLE = 2

/** Topics of which the later call speaks more or less often than the earlier one, that first which has changed most. */
export function changedTopics(shared: readonly SharedTopic[]): SharedTopic[] {
  const change = ({ earlier, later }: SharedTopic): number => Math.abs(later.count - earlier.count)
  return shared.filter((topic) => change(topic) >= NOTABLE).sort((a, b) => change(b) - change(a))
}

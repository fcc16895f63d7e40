import type { CallInsight, Topic } from '../model/call-insight.ts'

/** How much a call speaks of a topic. */
export interface TopicCell {
  count: number
  /** Mentions in a thousand words. */
  share: number
  /** Id and number of the paragraph of the first mention; `null` where there is none. */
  first: { paragraph: string; n: number } | null
  /** `new` where the call before does not mention it, `gone` where only that one does; `null` also in the first call. */
  change: 'new' | 'gone' | null
}

/** A topic over calls. */
export interface TopicRow {
  topic: Pick<Topic, 'id' | 'kind' | 'name'>
  cells: TopicCell[]
}

/**
 * Sets the topics of calls side by side.
 * @param calls in the order of time; `null` for one of which nothing is known
 * @param most so many topics, those that are mentioned most
 */
export function topicGrid(calls: readonly (CallInsight | null)[], most: number): TopicRow[] {
  const rows = new Map<string, { topic: Topic; own: (Topic | null)[]; weight: number }>()
  for (const [column, call] of calls.entries()) {
    for (const topic of call?.topics ?? []) {
      const row = rows.get(topic.id) ?? { topic, own: calls.map(() => null), weight: 0 }
      rows.set(topic.id, row)
      row.own[column] = topic
      row.weight += shareOf(topic.count, call)
    }
  }
  return [...rows.values()]
    .sort((a, b) => b.weight - a.weight || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, most)
    .map(({ topic, own }) => ({
      topic,
      cells: own.map((one, column) => {
        const [mention] = one?.mentions ?? []
        const before = calls[column - 1] ? (own[column - 1] ?? null) : undefined
        return {
          count: one?.count ?? 0,
          share: shareOf(one?.count ?? 0, calls[column] ?? null),
          first: mention ? { paragraph: mention.paragraph, n: mention.n } : null,
          change:
            before === undefined || !calls[column] ? null : one && !before ? 'new' : before && !one ? 'gone' : null,
        }
      }),
    }))
}

function shareOf(count: number, call: CallInsight | null): number {
  const words = call ? call.words.prepared + call.words.qa : 0
  return words === 0 ? 0 : (1000 * count) / words
}

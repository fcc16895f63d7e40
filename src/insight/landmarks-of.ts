import type { Landmark, Topic } from '../model/call-insight.ts'
import type { Transcript } from '../model/transcript.ts'

/** A turn of fewer paragraphs needs no landmarks; between two of them at least so many stand. */
const LONG = 10
const APART = 3
/** A topic is spoken of from where it begins: so often at least in the next paragraphs. */
const WINDOW = 4
const OFTEN = 3
/** What is mentioned in a greater share of the paragraphs of a turn begins nowhere. */
const EVERYWHERE = 0.5

/** The places in long turns at which a topic begins. */
export function landmarksOf({ turns }: Transcript, topics: readonly Topic[]): Landmark[] {
  const counts = new Map(
    topics.map(({ id, mentions }) => [id, new Map(mentions.map(({ paragraph, count }) => [paragraph, count]))]),
  )
  return turns.flatMap(({ paragraphs }, index): Landmark[] => {
    if (paragraphs.length < LONG) return []
    const candidates = [...counts].flatMap(([topic, byParagraph]) => {
      const own = paragraphs.map(({ id }) => byParagraph.get(id) ?? 0)
      const first = own.findIndex((count) => count > 0)
      const spread = own.filter((count) => count > 0).length / own.length
      const weight = own.slice(first, first + WINDOW).reduce((sum, count) => sum + count, 0)
      return first > 0 && weight >= OFTEN && spread <= EVERYWHERE ? [{ topic, first, weight }] : []
    })
    const chosen: typeof candidates = []
    for (const one of candidates.sort((a, b) => b.weight - a.weight || a.first - b.first))
      if (chosen.every(({ first }) => Math.abs(first - one.first) >= APART)) chosen.push(one)
    return chosen
      .sort((a, b) => a.first - b.first)
      .flatMap(({ topic, first }) => {
        const paragraph = paragraphs[first]
        return paragraph ? [{ turn: index + 1, paragraph: paragraph.id, n: paragraph.n, topic }] : []
      })
  })
}

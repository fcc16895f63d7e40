import type { Mention, Topic } from '../model/call-insight.ts'
import type { ComparedFacts, ComparedInsight } from '../model/compared-call.ts'
import type { KeyFigure, Quotation } from '../model/key-figure.ts'
import type { Section } from '../model/transcript.ts'

/** A topic in a part of a call. */
export interface PartTopic {
  topic: Topic
  /** How often it is mentioned in the part, and where first. */
  count: number
  first: Mention
}

/** A part of a call: what one person says in the prepared remarks, or one exchange of questions and answers. */
export interface CallPart {
  section: Section
  /** Number of the exchange; `null` in prepared remarks. */
  exchange: number | null
  /** Number of its first turn. */
  turn: number
  /** Id of who speaks, or asks. */
  speaker: string
  /** The first sentence that asks, and who answers. */
  question: Quotation | null
  answers: string[]
  /** The most mentioned first. */
  topics: PartTopic[]
  /** In the order of the text. */
  figures: KeyFigure[]
}

/** Parts a call; operators speak in none of its parts. */
export function callParts({ turns }: Pick<ComparedFacts, 'turns'>, insight: ComparedInsight): CallPart[] {
  const groups = new Map<string, { start: number; end: number; turn: ComparedFacts['turns'][number] }[]>()
  for (const [at, turn] of turns.entries()) {
    if (turn.side === 'operator') continue
    const key = turn.exchange === null ? `${turn.section} ${turn.speaker}` : String(turn.exchange)
    const own = { start: turn.paragraph, end: turns[at + 1]?.paragraph ?? Infinity, turn }
    groups.set(key, [...(groups.get(key) ?? []), own])
  }
  return [...groups.values()].flatMap((ranges): CallPart[] => {
    const [first] = ranges
    if (!first) return []
    const holds = (n: number): boolean => ranges.some(({ start, end }) => start <= n && n < end)
    const { section, exchange, n, speaker } = first.turn
    const asked = insight.questions.find((question) => exchange !== null && question.exchange === exchange)
    return [
      {
        section,
        exchange,
        turn: n,
        speaker: asked?.asker ?? speaker,
        question: asked?.sentences[0] ?? null,
        answers: asked?.answers ?? [],
        topics: topicsIn(insight.topics, holds),
        figures: insight.figures.filter((figure) => holds(figure.n)),
      },
    ]
  })
}

function topicsIn(topics: readonly Topic[], holds: (n: number) => boolean): PartTopic[] {
  return topics
    .flatMap((topic): PartTopic[] => {
      const own = topic.mentions.filter(({ n }) => holds(n))
      const [first] = own
      return first ? [{ topic, count: own.reduce((sum, { count }) => sum + count, 0), first }] : []
    })
    .sort((a, b) => b.count - a.count)
}

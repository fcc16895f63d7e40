import type { CallFacts, CallTurn } from '../model/call-facts.ts'
import { quoteKey, type QuotedInsight } from '../model/call-insight.ts'
import type { ComparedCall } from '../model/compared-call.ts'

/** So many topics, those that are mentioned most, are quoted. */
const QUOTED = 40

/** Leaves of a call what a comparison shows: a browser fetches it. */
export function comparedCall(call: CallFacts, turns: CallTurn[], insight: QuotedInsight | null): ComparedCall {
  const { id, title, company, period, date, translation, sourceLang, participants } = call
  const facts = { id, title, company, period, date, translation, sourceLang, participants, turns }
  if (!insight) return { call: facts, insight: null }
  const figures = insight.figures.filter(({ kind, moves }) => kind !== 'comparison' || !moves)
  const questions = insight.questions.map((one) => ({ ...one, sentences: one.sentences.slice(0, 1) }))
  const topics = insight.topics.map((topic, at) => ({ ...topic, said: at < QUOTED ? topic.said.slice(0, 1) : [] }))
  const quoted = [...figures, ...questions.flatMap(({ sentences }) => sentences), ...topics.flatMap(({ said }) => said)]
  const named = new Set([...figures.map(({ metric }) => metric), ...topics.map((topic) => topic.id)])
  return {
    call: facts,
    insight: {
      period: insight.period,
      figures,
      questions,
      topics,
      words: insight.words,
      terms: Object.fromEntries(Object.entries(insight.terms).filter(([term]) => named.has(term))),
      quotes: Object.fromEntries(
        quoted.flatMap((one) => {
          const quote = insight.quotes[quoteKey(one)]
          return quote ? [[quoteKey(one), quote]] : []
        }),
      ),
    },
  }
}

import type { SentencePair } from '../model/span.ts'
import type { Glossary } from '../check/evidence/glossary.ts'
import type { CallInsight } from '../model/call-insight.ts'
import type { Section, Transcript } from '../model/transcript.ts'
import { countWords } from '../text/count-words.ts'
import { termId } from '../text/term-id.ts'
import { chineseFiguresOf } from './chinese/chinese-figures-of.ts'
import { keyFiguresOf } from './key-figures/key-figures-of.ts'
import { landmarksOf } from './landmarks-of.ts'
import { outlooksOf } from './outlooks-of.ts'
import { questionsOf } from './questions-of.ts'
import { quotations } from './quotations.ts'
import { scopesOf } from './tokens/scopes-of.ts'
import { topicsOf } from './topics-of.ts'

/**
 * What a call says at a glance: key figures, guidance and outlooks, who asks what, topics. Every entry is a quotation; what is
 * not certain is left out.
 * @param transcript with the editor's corrections, which count
 * @param glossary its terms with a `metric` are what figures are looked for
 * @param sentences which sentences say the same in both languages, by id of the paragraph
 */
export function insightOf(
  transcript: Transcript,
  glossary: Glossary,
  sentences: Readonly<Record<string, SentencePair[]>>,
): CallInsight {
  const scopes = scopesOf(transcript)
  const quote = quotations(transcript.sourceLang, sentences)
  const figures =
    transcript.sourceLang === 'en'
      ? keyFiguresOf({ transcript, glossary, scopes, quote })
      : chineseFiguresOf({ transcript, glossary, quote })
  const outlooks = outlooksOf(transcript, glossary, quote, figures)
  const { topics, usual } = topicsOf(transcript, glossary, scopes, quote)
  const named = new Set([
    ...figures.map(({ metric }) => metric),
    ...outlooks.flatMap(({ metrics }) => metrics),
    ...topics.map(({ id }) => id),
  ])
  return {
    call: transcript.id,
    company: transcript.company,
    period: transcript.period,
    date: transcript.date,
    figures,
    outlooks,
    questions: questionsOf(transcript, quote),
    topics,
    usual,
    landmarks: landmarksOf(transcript, topics),
    words: { prepared: wordsIn(transcript, 'prepared'), qa: wordsIn(transcript, 'qa') },
    terms: Object.fromEntries(
      glossary.entries.flatMap(({ term, hans: [hans = term], hant: [hant = term], sameAs }) => {
        const id = termId(term)
        const same = sameAs?.companies.includes(transcript.company.ticker ?? '') ? { same: termId(sameAs.term) } : {}
        return named.has(id) ? [[id, { en: term, hans, hant, ...same }]] : []
      }),
    ),
  }
}

function wordsIn({ turns }: Transcript, wanted: Section): number {
  return turns
    .filter(({ section }) => section === wanted)
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { source }) => sum + countWords(source?.text ?? ''), 0)
}

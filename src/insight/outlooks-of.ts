import type { Glossary } from '../check/evidence/glossary.ts'
import { quoteKey, type Outlook } from '../model/call-insight.ts'
import type { KeyFigure } from '../model/key-figure.ts'
import type { Transcript } from '../model/transcript.ts'
import { metricsOf } from './tokens/metrics.ts'
import type { Quote } from './quotations.ts'

/** The company itself expects something; what may differ from what is expected is the small print. */
const EXPECTS =
  /\bwe(?:['’]d| would| do| also| still| now| continue to| currently)* (?:expect|anticipate|forecast|project|foresee|plan|guide)\b|\b(?:is|are) (?:expected|anticipated|projected|forecast) to\b|\b(?:guidance|outlook) (?:is|for|of|remains|calls)\b/i

/**
 * What the company expects of a metric without giving a figure for it: sentences that say so and name it.
 * @param figures those that are found: a sentence with guidance in figures is no outlook
 */
export function outlooksOf(
  { turns, speakers, sourceLang }: Transcript,
  glossary: Glossary,
  quote: Quote,
  figures: readonly KeyFigure[],
): Outlook[] {
  if (sourceLang !== 'en') return []
  const company = new Set(speakers.filter(({ side }) => side === 'company').map(({ id }) => id))
  const find = metricsOf(glossary)
  const given = new Set(figures.filter(({ kind }) => kind === 'guidance').map(quoteKey))
  return turns
    .filter(({ speaker }) => company.has(speaker))
    .flatMap((turn) =>
      turn.paragraphs.flatMap((paragraph) =>
        quote(turn, paragraph).flatMap((quotation) => {
          const sentence = paragraph.source?.text.slice(quotation.source.start, quotation.source.end) ?? ''
          if (!EXPECTS.test(sentence) || given.has(quoteKey(quotation))) return []
          const metrics = [...new Set(find(sentence).map(({ value: { id } }) => id))]
          return metrics.length > 0 ? [{ ...quotation, metrics }] : []
        }),
      ),
    )
}

import type { Scope } from '../../../model/key-figure.ts'
import type { Transcript, Turn } from '../../../model/transcript.ts'
import { splitSentences } from '../../../pairing/sentences.ts'
import type { Finders } from '../../tokens/tokens-of.ts'

/** Finds what part of the company a question asks a metric of, for a turn that answers. */
export type AskedScope = (turn: Turn, metric: string) => Scope | null

/**
 * Reads the questions of a call: `I'll stick with AWS. Could you disclose the backlog?` asks for the backlog of AWS. The part
 * must be named in the sentence that names the metric, or in the one before, and be the only one.
 */
export function askedScope({ turns, speakers }: Transcript, { metrics, scopes }: Finders): AskedScope {
  const analysts = new Set(speakers.filter(({ side }) => side === 'analyst').map(({ id }) => id))
  const asked = new Map<string, Scope | null>()
  for (const { exchange, speaker, paragraphs } of turns) {
    if (exchange === null || !analysts.has(speaker)) continue
    const texts = paragraphs.map(({ source }) => source?.text ?? '')
    const sentences = texts.flatMap((text) =>
      splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end)),
    )
    sentences.forEach((sentence, index) => {
      const near = [...scopes(sentence), ...scopes(sentences[index - 1] ?? '')]
        .map(({ value }) => value)
        .filter(({ kind }) => kind !== 'company')
      const [first, ...rest] = near
      const only = first && rest.every(({ id }) => id === first.id) ? first : null
      for (const { value } of metrics(sentence)) {
        const key = `${exchange} ${value.id}`
        const known = asked.get(key)
        asked.set(key, known === undefined || known?.id === only?.id ? only : null)
      }
    })
  }
  return ({ exchange }, metric) => (exchange === null ? null : (asked.get(`${exchange} ${metric}`) ?? null))
}

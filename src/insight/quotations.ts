import type { SentencePair } from '../model/span.ts'
import type { Quotation } from '../model/key-figure.ts'
import type { Lang, Paragraph, Turn } from '../model/transcript.ts'
import { splitSentences } from '../pairing/sentences.ts'

/** Cuts the source of a paragraph into its sentences, each with what it is in the translation. */
export type Quote = (turn: Turn, paragraph: Paragraph) => Quotation[]

/**
 * Makes the cutter of a call.
 * @param lang the language of the sources
 * @param pairs which sentences say the same, by id of the paragraph
 */
export function quotations(lang: Lang, pairs: Readonly<Record<string, SentencePair[]>>): Quote {
  return ({ speaker }, { id, n, source }) =>
    source === null
      ? []
      : splitSentences(source.text, lang).map(({ start, end }) => {
          const length = source.text.slice(start, end).trimEnd().length
          const pair = pairs[id]?.find((one) => one.source.start <= start && start < one.source.end)
          return {
            paragraph: id,
            n,
            speaker,
            source: { start, end: start + length },
            translation: pair?.translation ?? null,
          }
        })
}

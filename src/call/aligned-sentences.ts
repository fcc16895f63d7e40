import type { SentencePair, Span } from '../model/span.ts'
import { align } from './align.ts'
import type { Paragraph, Transcript } from '../model/transcript.ts'
import { isEcho } from '../text/echo.ts'

/** The pairs of each paragraph by its id: only where there are several, and where the alignment can be trusted. */
export type AlignedSentences = Record<string, SentencePair[]>

/** Finds which sentences of a call belong together. */
export function alignedSentences(transcript: Transcript): AlignedSentences {
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs)
  return Object.fromEntries(
    paragraphs.flatMap((paragraph) => {
      const pairs = pairsOf(paragraph, transcript)
      return pairs.length < 2 ? [] : [[paragraph.id, pairs] as const]
    }),
  )
}

function pairsOf(paragraph: Paragraph, { sourceLang, translation }: Transcript): SentencePair[] {
  if (!paragraph.source || !paragraph.translation || !translation || sourceLang !== 'en') return []
  if (isEcho(paragraph.source.text, paragraph.translation.text)) return []
  const langs = { source: sourceLang, translation: translation.lang }
  const { groups, shown } = align(paragraph.source.text, paragraph.translation.text, langs)
  if (!shown) return []
  return groups.flatMap((group) => {
    const [source, translated] = [extent(group.source), extent(group.translation)]
    return source && translated ? [{ source, translation: translated }] : []
  })
}

/** From the beginning of the first sentence to the end of the last. */
function extent(spans: Span[]): Span | null {
  const [first, last] = [spans.at(0), spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

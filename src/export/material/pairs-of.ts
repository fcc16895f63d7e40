import type { Span } from '../../model/span.ts'
import type { PublishedParagraph } from './published-call.ts'

/** What a pair says in both languages, or in one, and what stands before it in its paragraph. */
export interface ExportPair {
  source: PairText | null
  translation: PairText | null
}

/** A text in one language. */
export interface PairText {
  text: string
  /** Blanks between it and the pair before. */
  before: string
}

/**
 * The pairs of a paragraph: groups of sentences where their alignment is trusted and leaves out nothing but blanks, else
 * the whole paragraph.
 */
export function pairsOf({ record: { source, translation }, pairs }: PublishedParagraph): ExportPair[] {
  const whole: ExportPair = {
    source: source && { text: source.text, before: '' },
    translation: translation && { text: translation.text, before: '' },
  }
  if (!source || !translation || pairs.length < 2) return [whole]
  const sources = stretches(
    source.text,
    pairs.map((pair) => pair.source),
  )
  const translations = stretches(
    translation.text,
    pairs.map((pair) => pair.translation),
  )
  if (!sources || !translations) return [whole]
  return sources.map((stretch, at) => ({ source: stretch, translation: translations[at] ?? null }))
}

/** The texts of places, without blanks at their ends; `null` where anything but blanks stands between them. */
function stretches(text: string, spans: readonly Span[]): PairText[] | null {
  const found: PairText[] = []
  let last = 0
  for (const { start, end } of spans) {
    const piece = text.slice(start, end)
    const from = start + piece.length - piece.trimStart().length
    const before = text.slice(last, from)
    if (from < last || piece.trim() === '' || before.trim() !== '') return null
    found.push({ text: piece.trim(), before })
    last = from + piece.trim().length
  }
  return last === text.length && found[0]?.before === '' ? found : null
}

import type { Section } from '../../model/transcript.ts'
import type { PublishedCall, PublishedParagraph } from './published-call.ts'

/** A turn with its paragraphs. */
export interface OutlineTurn {
  turn: PublishedParagraph['record']['turn']
  paragraphs: PublishedParagraph[]
}

/** Turns that belong together: prepared remarks, one exchange, or what is said in questions and answers outside of any. */
export interface OutlinePart {
  section: Section
  exchange: number | null
  turns: OutlineTurn[]
}

/** What a call consists of, in its order. */
export function outline({ paragraphs }: Pick<PublishedCall, 'paragraphs'>): OutlinePart[] {
  const parts: OutlinePart[] = []
  for (const paragraph of paragraphs) {
    const { turn } = paragraph.record
    let part = parts.at(-1)
    if (!part || part.section !== turn.section || part.exchange !== turn.exchange) {
      part = { section: turn.section, exchange: turn.exchange, turns: [] }
      parts.push(part)
    }
    const last = part.turns.at(-1)
    if (last?.turn.n === turn.n) last.paragraphs.push(paragraph)
    else part.turns.push({ turn, paragraphs: [paragraph] })
  }
  return parts
}

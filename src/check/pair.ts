import type { Paragraph, Passage, Turn } from '../model/transcript.ts'

/** A paragraph that stands in both languages. */
export interface Pair {
  turn: Turn
  paragraph: Paragraph
  source: Passage
  translation: Passage
}

import type { Section } from '../model/transcript.ts'

/** An emitted MDX document after it was parsed and checked: what the pages are made from. */
export interface Document {
  sections: DocumentSection[]
}

/** Prepared remarks, or questions and answers. */
export interface DocumentSection {
  kind: Section
  exchanges: DocumentExchange[]
}

/** One analyst's question with its answers; `n` is `null` in prepared remarks. */
export interface DocumentExchange {
  n: number | null
  turns: DocumentTurn[]
}

/** One speaker's run. */
export interface DocumentTurn {
  n: number
  speaker: string
  line: number
  paragraphs: DocumentParagraph[]
}

/** A text with the line of the seed on which it begins. */
export interface DocumentText {
  line: number
  text: string
}

/** A paragraph with its translation. */
export interface DocumentParagraph {
  id: string
  n: number
  part: number | null
  source: DocumentText | null
  translation: DocumentText | null
  notes: DocumentNote[]
}

/** A note of the seed with its text, or one that an analyst wrote, by its id. */
export type DocumentNote = { kind: 'seed'; line: number; text: string } | { kind: 'written'; id: string }

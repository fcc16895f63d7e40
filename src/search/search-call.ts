import type { Lang, Section } from '../model/transcript.ts'

/** One call as search takes it in. */
export interface SearchCall {
  id: string
  title: string
  /** Name of the company, and its ticker where it is known. */
  company: string
  ticker: string | null
  year: number | null
  quarter: number | null
  /** ISO 8601 date, or `null`. */
  date: string | null
  speakers: SearchSpeaker[]
  paragraphs: SearchParagraph[]
  notes: SearchNote[]
}

/** A person who speaks in a call. */
export interface SearchSpeaker {
  /** Unique in the call. */
  id: string
  /** English names first, then Chinese ones; the first of either kind is the one shown. */
  names: string[]
  role: string | null
  firm: string | null
}

/** A paragraph in the languages that it has. */
export interface SearchParagraph {
  id: string
  /** What a human quotes as `¶42`. */
  n: number
  /** Id of the speaker. */
  speaker: string
  section: Section
  texts: SearchText[]
}

/** A text in one language. */
export interface SearchText {
  lang: Lang
  text: string
}

/** An analyst's note, as plain text. */
export interface SearchNote {
  /** Fragment of its address on the call page. */
  anchor: string
  /** Id and number of the paragraph that it stands at. */
  at: string
  n: number
  text: string
  /** `null` for a note that stands in the transcript. */
  author: string | null
  lang: string
}

import type { ChineseLang, Section } from '../../model/transcript.ts'

/** One call as search takes it in. */
export interface SearchCall {
  id: string
  title: string
  /** Name of the company as people say it, and its ticker where it is known. */
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
  /** All names by which the person is found, in either language; the first is the English one that is shown. */
  names: string[]
  /** The Chinese name that is shown, in both scripts. */
  zh: Record<ChineseLang, string> | null
  role: string | null
  /** The role in Chinese, where the glossary knows it. */
  roleZh?: Record<ChineseLang, string>
  firm: string | null
  /** The firm's Chinese name, where it has one. */
  firmZh?: Record<ChineseLang, string>
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
  lang: string
  /** What is searched: the text as it stands in the seed. */
  text: string
  /** What is shown, where that differs: with the signs that belong to the language. */
  shown?: string
  /** What is shown of a Chinese text to readers of the other script. */
  converted?: { lang: ChineseLang; text: string }
}

/** An analyst's note, as plain text. */
export interface SearchNote extends SearchText {
  /** Fragment of its address on the call page. */
  anchor: string
  /** Id and number of the paragraph that it stands at. */
  at: string
  n: number
  /** `null` for a note that stands in the transcript. */
  author: string | null
}

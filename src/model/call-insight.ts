import type { KeyFigure, Quotation } from './key-figure.ts'
import type { Company, Period, Section } from './transcript.ts'

/** An expectation that is said without a figure. */
export interface Outlook extends Quotation {
  /** Ids of the terms of the glossary that it speaks of. */
  metrics: string[]
}

/** What is asked in one exchange, and who answers. */
export interface Question {
  /** Number of the exchange. */
  exchange: number
  /** Id of who asks. */
  asker: string
  /** The sentences that ask. */
  sentences: Quotation[]
  /** Ids of those of the company who answer, in the order in which they come. */
  answers: string[]
}

/** A paragraph in which something is mentioned. */
export interface Mention {
  /** Id and number of the paragraph. */
  paragraph: string
  n: number
  /** How often it is mentioned there. */
  count: number
}

/** What a call speaks of: a term of the glossary, or a name that the call itself gives a part of the company. */
export interface Topic {
  kind: 'term' | 'segment' | 'part'
  /** Id of the term, or of the name. */
  id: string
  /** The term as an English speaker says it, or the name as the call writes it. */
  name: string
  mentions: Mention[]
  /** Sentences that mention it: the first of some paragraphs, in their order. */
  said: Quotation[]
  /** How often it is mentioned in all. */
  count: number
}

/** A place in a long turn at which something else begins. */
export interface Landmark {
  /** Number of the turn. */
  turn: number
  /** Id and number of the paragraph. */
  paragraph: string
  n: number
  /** Id of the topic that begins there. */
  topic: string
}

/** What a call says at a glance; every entry is a quotation. */
export interface CallInsight {
  /** Id of the call. */
  call: string
  company: Company
  period: Period | null
  date: string | null
  /** In the order of the text. */
  figures: KeyFigure[]
  outlooks: Outlook[]
  questions: Question[]
  /** The most mentioned first. */
  topics: Topic[]
  /** Terms that every call says, which are nothing that it speaks of. */
  usual: Topic[]
  landmarks: Landmark[]
  /** Number of words of each section, for shares, as `countWords` counts them. */
  words: Record<Section, number>
  /** The names of the terms that stand above, by id. */
  terms: Record<string, TermName>
}

/** A term in the three languages. */
export interface TermName {
  en: string
  hans: string
  hant: string
  /** Id of the term that it is another name of in the accounts of the company. */
  same?: string
}

/** A sentence as pages show it, in the languages in which it stands. */
export interface ShownQuote {
  en: string | null
  'zh-Hans': string | null
  'zh-Hant': string | null
  /** The Chinese is that of the whole paragraph, since its sentences are not matched. */
  whole: boolean
  /** What figures of it should read by the editor, in the words of the source where that is wrong, else of the translation. */
  corrected: string[]
  /** A check found something in these words. */
  doubted: boolean
}

/** The same with the words of its quotations. */
export interface QuotedInsight extends CallInsight {
  /** By `quoteKey`. */
  quotes: Record<string, ShownQuote>
}

/** Names a quotation within its call. */
export function quoteKey({ paragraph, source: { start } }: Pick<Quotation, 'paragraph' | 'source'>): string {
  return `${paragraph} ${start}`
}

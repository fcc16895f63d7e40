import type { QueryField, Order, SearchPart } from '../../model/search-choices.ts'

/** Everything that search says in one language. */
export interface SearchWords {
  label: string
  placeholder: string
  close: string
  /** Shown before anything is typed: what can be typed. */
  help: string
  examples: string[]
  /** Announced and shown above the results. */
  found: (hits: number, calls: number, part: 'paragraphs' | 'notes') => string
  /** Hits of one call. */
  hits: (count: number) => string
  nothing: (query: string, calls: number, paragraphs: number) => string
  lesser: string
  lesserCount: (count: number) => string
  spelling: string
  allResults: string
  order: string
  orders: Record<Order, string>
  narrow: string
  fields: Record<QueryField, string>
  parts: Record<SearchPart, string>
  languages: Record<'en' | 'zh', string>
  quarter: (quarter: string) => string
  /** What a call is called. */
  call: (company: string, year: number, quarter: number) => string
  date: (iso: string) => string
  notesFound: (count: number) => string
  /** What holds the words in another rendering, in how many paragraphs. */
  also: (count: number) => string
  inTranscript: string
  people: string
  calls: string
  /** Of hits whose text cannot be had. */
  notKept: (n: number) => string
  /** Stands between the role and the firm of a person. */
  comma: string
  listOfCalls: string
  failed: Record<'offline' | 'silent' | 'missing' | 'damaged', string>
  retry: string
}

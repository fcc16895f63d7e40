import type { CitedText } from '../cite/citation.ts'
import { isRecord } from '../../kit/is-record.ts'

/** Something that a reader has marked in a call, with what they wrote beside it. It stays as it is, whatever becomes of the call. */
export interface OwnMark {
  /** UUID. */
  id: string
  call: string
  /** What the call is called, in the language of the page. */
  title: string
  /** Address of the page without its origin, such as `/zh-hans/calls/amzn-2025-q1/`. */
  path: string
  /** Id of the paragraph, and its number as the page shows it. */
  paragraph: string
  n: string
  speaker: string
  /** The marked words, by language; `null` where the whole paragraph is marked. */
  quotes: CitedText[] | null
  /** The whole paragraph in its languages. */
  texts: CitedText[]
  comment: string
  /** Instants (ISO 8601). */
  created: string
  modified: string
}

const STRINGS = ['id', 'call', 'title', 'path', 'paragraph', 'n', 'speaker', 'comment', 'created', 'modified'] as const

/** An address of a page of this origin, and of no other. */
const PATH = /^\/(?![/\\])[^\s?#]*$/

/** Reads a mark from what was kept or imported; `null` where it is none. */
export function readMark(value: unknown): OwnMark | null {
  if (!isRecord(value)) return null
  const texts = readQuotes(value['texts'])
  const quotes = value['quotes'] === null ? null : readQuotes(value['quotes'])
  const [id, call, title, path, paragraph, n, speaker, comment, created, modified] = STRINGS.map((name) => {
    const text = value[name]
    return typeof text === 'string' ? text : null
  })
  if (id == null || call == null || title == null || path == null || paragraph == null || n == null) return null
  if (speaker == null || comment == null || created == null || modified == null) return null
  if (!texts || quotes === undefined || !PATH.test(path) || paragraph === '') return null
  return { id, call, title, path, paragraph, n, speaker, quotes, texts, comment, created, modified }
}

function readQuotes(value: unknown): CitedText[] | undefined {
  if (!Array.isArray(value)) return undefined
  const quotes = value.flatMap((quote: unknown): CitedText[] => {
    if (!isRecord(quote)) return []
    const { lang, text } = quote
    return typeof lang === 'string' && typeof text === 'string' ? [{ lang, text }] : []
  })
  return quotes.length === value.length ? quotes : undefined
}

/** The words of a mark in the order in which they are shown: those that were marked among others first, then the other languages. */
export function shownWords({ quotes, texts }: OwnMark): { lang: string; text: string; marked: boolean }[] {
  if (!quotes) return texts.map((text) => ({ ...text, marked: false }))
  return [
    ...quotes.map((quote) => ({ ...quote, marked: true })),
    ...texts
      .filter(({ lang }) => !quotes.some((quote) => quote.lang === lang))
      .map((text) => ({ ...text, marked: false })),
  ]
}

/** In the order of the text: by number of the paragraph, then by time. */
export function byPlace(a: OwnMark, b: OwnMark): number {
  return a.n.localeCompare(b.n, 'en', { numeric: true }) || (a.created < b.created ? -1 : 1)
}

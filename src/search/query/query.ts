import { fields, type QueryField } from '../../model/search-choices.ts'
import type { Fold } from './fold.ts'
import { formsOf, type Term } from './term.ts'

/** One condition on the hits, such as `year:2025`. */
export interface Condition {
  field: QueryField
  /** As it was typed, without quotes. */
  value: string
}

/** What the reader asks for: all terms, and for each field one of its conditions. */
export interface Query {
  terms: Term[]
  conditions: Condition[]
}

/**
 * So much of what was typed is looked for, in UTF-16 units: a sentence or two, not a page that was pasted. Of a page each word
 * would be looked up, for minutes.
 */
export const MOST_TYPED = 400

/** What is left of a character that was cut in two: it stands in no text and in no address. */
export const HALF_CHARACTER = /\p{Surrogate}/gu

const SPACE = /[\s\p{Z}]/u
const QUOTES = '"“”„‟＂「」『』'

/**
 * Reads what was typed. Terms are parted by spaces, phrases stand in quotes of any kind (one that is not closed yet
 * goes to the end), conditions are `field:value` or `field:"some value"`, with a colon of either width. What looks
 * like a condition but has an unknown field is a term. What comes behind `MOST_TYPED` is left out.
 */
export function parseQuery(typed: string, fold: Fold): Query {
  const query: Query = { terms: [], conditions: [] }
  for (const { field, text, phrase } of split(typed.slice(0, MOST_TYPED).replace(HALF_CHARACTER, ''))) {
    if (field) query.conditions.push({ field, value: text })
    else {
      const { units } = fold(text)
      if (units.length > 0) query.terms.push({ text, phrase, forms: formsOf(units) })
    }
  }
  return query
}

/** Writes a query so that `parseQuery` reads the same again. */
export function writeQuery({ terms, conditions }: Query): string {
  return [
    ...terms.map(({ text, phrase }) => (phrase ? `"${text}"` : text)),
    ...conditions.map(({ field, value }) => `${field}:${SPACE.test(value) ? `"${value}"` : value}`),
  ].join(' ')
}

interface QueryPart {
  field: QueryField | null
  text: string
  phrase: boolean
}

function split(typed: string): QueryPart[] {
  const parts: QueryPart[] = []
  let at = 0
  while (at < typed.length) {
    if (SPACE.test(typed.charAt(at))) {
      at++
      continue
    }
    const [named = '', name = ''] = /^([a-z]+)[:：]/i.exec(typed.slice(at, at + 12)) ?? []
    const field = fields.find((known) => known === name.toLowerCase()) ?? null
    if (field) at += named.length
    const phrase = at < typed.length && QUOTES.includes(typed.charAt(at))
    const from = phrase ? at + 1 : at
    let end = from
    while (end < typed.length && !QUOTES.includes(typed.charAt(end)) && (phrase || !SPACE.test(typed.charAt(end))))
      end++
    const text = typed.slice(from, end).trim()
    if (text !== '') parts.push({ field, text, phrase })
    at = phrase ? end + 1 : end
  }
  return parts
}

import { fields, type QueryField, parts } from '../../model/search-choices.ts'
import type { CatalogueCall } from '../record/catalogue.ts'
import type { Corpus } from './corpus.ts'
import type { Fold } from '../query/fold.ts'
import { occurrences } from '../query/match.ts'
import type { Condition } from '../query/query.ts'
import { formsOf, type Form } from '../query/term.ts'
import type { Voices } from './voices.ts'

/** What conditions are judged by. */
export interface SearchScope {
  corpus: Corpus
  voices: Voices
  fold: Fold
}

/** Which passages a condition lets through, one byte each; `null` where it says nothing about passages. */
export type Mask = Uint8Array | null

/** Whether a folded text holds one of the forms of a term. */
export function holds(units: readonly string[], forms: readonly Form[]): boolean {
  return forms.some((form) => occurrences(units, form).length > 0)
}

/** The forms of what a condition names; none where it names nothing. */
function formsIn(value: string, fold: Fold): Form[] {
  const { units } = fold(value)
  return units.length > 0 ? formsOf(units) : []
}

/** For each person whether he or she goes by one of the names, in either language. */
export function namedSo(values: readonly string[], { voices, fold }: Pick<SearchScope, 'voices' | 'fold'>): boolean[] {
  const forms = values.flatMap((value) => formsIn(value, fold))
  return voices.names.map((names) => names.some((units) => holds(units, forms)))
}

/**
 * For each field the passages that it lets through: those that meet one of its conditions. `lang` is not judged here,
 * since it is about where the terms stand.
 */
export function masksOf(conditions: readonly Condition[], scope: SearchScope): Map<QueryField, Mask> {
  return new Map(
    fields.flatMap((field): [QueryField, Mask][] => {
      const values = conditions.filter((condition) => condition.field === field).map(({ value }) => value)
      return values.length > 0 ? [[field, maskOf(field, values, scope)]] : []
    }),
  )
}

function maskOf(field: QueryField, values: string[], { corpus, voices, fold }: SearchScope): Mask {
  switch (field) {
    case 'company':
      return byCall(corpus, companies(values, corpus, fold))
    case 'year':
      return byCall(corpus, ({ year }) => values.includes(String(year)))
    case 'quarter':
      return byCall(corpus, ({ quarter }) =>
        values.some((value) => value.toLowerCase().replace(/^q/, '') === String(quarter)),
      )
    case 'in': {
      const wanted = new Set(values.map((value) => parts.findIndex((part) => part === value.toLowerCase())))
      return Uint8Array.from(voices.part, (part) => Number(wanted.has(part)))
    }
    case 'speaker': {
      const wanted = namedSo(values, { voices, fold })
      return Uint8Array.from(voices.speaker, (person) => Number(wanted[person - 1] ?? false))
    }
    case 'lang':
      return null
  }
}

/** A company is named by its ticker; what is nobody's ticker is looked for in the names. */
function companies(values: string[], { calls }: Corpus, fold: Fold): (call: CatalogueCall) => boolean {
  const known = new Set(calls.map(({ ticker }) => ticker?.toLowerCase()))
  const tickers = new Set(values.map((value) => value.toLowerCase()).filter((value) => known.has(value)))
  const forms = values.filter((value) => !tickers.has(value.toLowerCase())).flatMap((value) => formsIn(value, fold))
  return ({ company, ticker }) => tickers.has(ticker?.toLowerCase() ?? '') || holds(fold(company).units, forms)
}

function byCall(corpus: Corpus, test: (call: CatalogueCall) => boolean): Uint8Array {
  const mask = new Uint8Array(corpus.passages)
  for (const [place, call] of corpus.calls.entries()) {
    if (test(call)) mask.fill(1, corpus.firstPassage[place], corpus.firstPassage[place + 1])
  }
  return mask
}

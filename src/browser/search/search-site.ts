import { address } from '../../model/paths/address.ts'
import { localeNamed } from '../../model/locale.ts'
import { HALF_CHARACTER } from '../../search/query/query.ts'
import { searchWords } from '../../words/search-words.ts'
import type { SearchWords } from '../../words/wording/search-words.ts'

/** Where the parts of the site are that search needs, in the language of the page. */
export interface SearchSite {
  lang: string
  words: SearchWords
  /** Address of the index. */
  index: string
  /** The list of calls. */
  home: string
  /** The search page with a query. */
  page: (query: string) => string
  /** A call, with the query to be marked there, and a place in it. */
  call: (id: string, query?: string, anchor?: string) => string
}

/** Reads the places from `<html lang data-base data-first>`. */
export function searchSite(): SearchSite {
  const { lang, dataset } = document.documentElement
  const base = dataset['base'] ?? '/'
  const locale = localeNamed(lang) ?? 'en'
  const home = address(base, '/', locale, localeNamed(dataset['first']))
  const asked = (query: string) => (query === '' ? '' : `?q=${encodeURIComponent(query.replace(HALF_CHARACTER, ''))}`)
  return {
    lang,
    words: searchWords(locale),
    index: `${base}pagefind/`,
    home,
    page: (query) => `${home}search/${asked(query)}`,
    call: (id, query = '', anchor) =>
      `${home}calls/${encodeURIComponent(id)}/${asked(query)}${anchor ? `#${anchor}` : ''}`,
  }
}

import type { Locale } from '../model/locale.ts'
import { searchWords as english } from './en/search-words.ts'
import { searchWords as simplified } from './zh-Hans/search-words.ts'
import { searchWords as traditional } from './zh-Hant/search-words.ts'
import type { SearchWords } from './wording/search-words.ts'

const all: Record<Locale, SearchWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words of search in one language. */
export function searchWords(locale: Locale): SearchWords {
  return all[locale]
}

import type { Locale } from '../model/locale.ts'
import { valueWords as english } from './en/value-words.ts'
import { valueWords as simplified } from './zh-Hans/value-words.ts'
import { valueWords as traditional } from './zh-Hant/value-words.ts'
import type { ValueWords } from './wording/value-words.ts'

const all: Record<Locale, ValueWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** How amounts are said in one language. */
export function valueWords(locale: Locale): ValueWords {
  return all[locale]
}

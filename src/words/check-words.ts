import type { Locale } from '../model/locale.ts'
import { checkWords as english } from './en/check-words.ts'
import { checkWords as simplified } from './zh-Hans/check-words.ts'
import { checkWords as traditional } from './zh-Hant/check-words.ts'
import type { CheckWords } from './wording/check-words.ts'

const all: Record<Locale, CheckWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words of the pages on checks and terms in one language. */
export function checkWords(locale: Locale): CheckWords {
  return all[locale]
}

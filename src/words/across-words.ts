import type { Locale } from '../model/locale.ts'
import { acrossWords as english } from './en/across-words.ts'
import { acrossWords as simplified } from './zh-Hans/across-words.ts'
import { acrossWords as traditional } from './zh-Hant/across-words.ts'
import type { AcrossWords } from './wording/across-words.ts'

const all: Record<Locale, AcrossWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words of the pages across calls in one language. */
export function acrossWords(locale: Locale): AcrossWords {
  return all[locale]
}

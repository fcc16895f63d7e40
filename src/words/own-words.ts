import type { Locale } from '../model/locale.ts'
import { ownWords as english } from './en/own-words.ts'
import { ownWords as simplified } from './zh-Hans/own-words.ts'
import { ownWords as traditional } from './zh-Hant/own-words.ts'
import type { OwnWords } from './wording/own-words.ts'

const all: Record<Locale, OwnWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words about what a reader marks and reports, in one language. */
export function ownWords(locale: Locale): OwnWords {
  return all[locale]
}

import type { Locale } from '../model/locale.ts'
import { words as english } from './en/words.ts'
import { words as simplified } from './zh-Hans/words.ts'
import { words as traditional } from './zh-Hant/words.ts'
import type { Words } from './wording/words.ts'

const all: Record<Locale, Words> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words of the interface in one language. */
export function words(locale: Locale): Words {
  return all[locale]
}

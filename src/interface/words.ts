import type { Locale } from '../model/locale.ts'
import type { Words } from './wording.ts'
import { english } from './words-en.ts'
import { simplified } from './words-zh-hans.ts'
import { traditional } from './words-zh-hant.ts'

const all: Record<Locale, Words> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words of the interface in one language. */
export function words(locale: Locale): Words {
  return all[locale]
}

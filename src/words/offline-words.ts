import type { Locale } from '../model/locale.ts'
import { offlineWords as english } from './en/offline-words.ts'
import { offlineWords as simplified } from './zh-Hans/offline-words.ts'
import { offlineWords as traditional } from './zh-Hant/offline-words.ts'
import type { OfflineWords } from './wording/offline-words.ts'

const all: Record<Locale, OfflineWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words about keeping pages in one language. */
export function offlineWords(locale: Locale): OfflineWords {
  return all[locale]
}

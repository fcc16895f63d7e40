import type { Locale } from '../../model/locale.ts'
import type { OfflineWords } from './offline-wording.ts'
import { offlineEnglish } from './offline-words-en.ts'
import { offlineSimplified } from './offline-words-zh-hans.ts'
import { offlineTraditional } from './offline-words-zh-hant.ts'

const all: Record<Locale, OfflineWords> = {
  en: offlineEnglish,
  'zh-hans': offlineSimplified,
  'zh-hant': offlineTraditional,
}

/** The words about keeping pages in one language. */
export function offlineWords(locale: Locale): OfflineWords {
  return all[locale]
}

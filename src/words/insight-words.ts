import type { Locale } from '../model/locale.ts'
import { insightWords as english } from './en/insight-words.ts'
import { insightWords as simplified } from './zh-Hans/insight-words.ts'
import { insightWords as traditional } from './zh-Hant/insight-words.ts'
import type { InsightWords } from './wording/insight-words.ts'

const all: Record<Locale, InsightWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words on figures, questions and topics in one language. */
export function insightWords(locale: Locale): InsightWords {
  return all[locale]
}

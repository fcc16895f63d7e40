import type { ChineseLang } from './transcript.ts'

/** The languages of the interface, as they stand in addresses; English has no prefix. */
export const locales = ['en', 'zh-hans', 'zh-hant'] as const

/** One language of the interface. */
export type Locale = (typeof locales)[number]

/** The language tag of an interface language (BCP 47). */
export const localeLang = { en: 'en', 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant' } as const satisfies Record<
  Locale,
  string
>

/**
 * The script in which a page of this interface language shows Chinese.
 * @param locale the page's language
 * @param original the script of the transcript
 */
export function chineseOf(locale: Locale, original: ChineseLang): ChineseLang {
  return locale === 'en' ? original : localeLang[locale]
}

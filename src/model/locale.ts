import type { ChineseLang } from './transcript.ts'

/** The languages of the interface, as language tags (BCP 47). `src/words` has what each of them says. */
export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const

/** One language of the interface. */
export type Locale = (typeof locales)[number]

/** Makes something for each language of the interface. */
export function everyLocale<Made>(make: (locale: Locale) => Made): Record<Locale, Made> {
  return { en: make('en'), 'zh-Hans': make('zh-Hans'), 'zh-Hant': make('zh-Hant') }
}

/** A language of the interface as it stands in addresses and names of files. */
export function localeSegment(locale: Locale): string {
  return locale.toLowerCase()
}

/** The language of the interface that a tag or a part of an address names, in whatever case it is written. */
export function localeNamed(name: string | undefined): Locale | undefined {
  return locales.find((locale) => localeSegment(locale) === name?.toLowerCase())
}

/** The script in which a language of the interface writes Chinese; `null` where it is another language. */
export function scriptOf(locale: Locale): ChineseLang | null {
  return locale === 'zh-Hans' || locale === 'zh-Hant' ? locale : null
}

/**
 * The script in which a page of this interface language shows Chinese.
 * @param locale the page's language
 * @param original the script of the transcript
 */
export function chineseOf(locale: Locale, original: ChineseLang): ChineseLang {
  return scriptOf(locale) ?? original
}

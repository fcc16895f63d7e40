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

/**
 * The address of a page under the base path, in one interface language.
 * @param basePath begins and ends with `/`
 * @param path a path of the site that begins with `/`, such as `/calls/x/#p1`
 * @param first the language whose addresses do not name it
 */
export function address(basePath: string, path: string, locale: Locale, first: Locale = 'en'): string {
  return basePath + (locale === first ? '' : `${localeSegment(locale)}/`) + path.replace(/^\//, '')
}

/** The parameter of an address that says in which language the words of a page are wanted that is made once. */
export const WORDS_IN = 'in'

/**
 * The address of a page that is made once for all languages, with the language that its words are wanted in.
 * @param basePath begins and ends with `/`
 * @param path a path of the site that begins with `/`, such as `/calls/x/source/#L1`
 */
export function onceAddress(basePath: string, path: string, locale: Locale): string {
  const [place = '', fragment] = path.split('#', 2)
  return `${basePath}${place.slice(1)}?${WORDS_IN}=${localeSegment(locale)}${fragment === undefined ? '' : `#${fragment}`}`
}

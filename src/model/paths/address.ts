import { type Locale, localeSegment } from '../locale.ts'

/** Writes an address of the site for one interface language, under the base path. */
export type Address = (path: string, locale: Locale) => string

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

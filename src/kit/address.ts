import { localeSegment, type Locale } from '../model/locale.ts'

/**
 * The address of a page under the base path, in one interface language.
 * @param basePath begins and ends with `/`
 * @param path a path of the site that begins with `/`, such as `/calls/x/#p1`
 * @param first the language whose addresses do not name it
 */
export function address(basePath: string, path: string, locale: Locale, first: Locale = 'en'): string {
  return basePath + (locale === first ? '' : `${localeSegment(locale)}/`) + path.replace(/^\//, '')
}

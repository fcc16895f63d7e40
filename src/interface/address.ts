import type { Locale } from '../model/locale.ts'

/**
 * The address of a page under the base path, in one interface language.
 * @param basePath begins and ends with `/`
 * @param path a path of the site that begins with `/`, such as `/calls/x/#p1`
 */
export function address(basePath: string, path: string, locale: Locale): string {
  return basePath + (locale === 'en' ? '' : `${locale}/`) + path.replace(/^\//, '')
}

import { address, WORDS_IN } from '../../model/paths/address.ts'
import { localeNamed, localeSegment, type Locale } from '../../model/locale.ts'
import { ownLocale } from '../site/own-locale.ts'

/** What a page that is made once knows of its site. */
export interface OncePage {
  /** Path of the site, beginning and ending with `/`. */
  base: string
  /** The languages of the site; the first is that of addresses without a language. */
  languages: readonly Locale[]
}

/**
 * The language in which the reader is shown the words of a page that is made once: what the address asks for, else what
 * the browser asks for, else the first.
 * @param search of the address
 * @param preferred languages of the browser, best first
 */
export function wordsIn({ languages }: OncePage, search: string, preferred: readonly string[]): Locale {
  const asked = [localeNamed(new URLSearchParams(search).get(WORDS_IN) ?? ''), ownLocale(preferred)]
  return asked.find((locale) => locale && languages.includes(locale)) ?? languages[0] ?? 'en'
}

/**
 * Where a link of such a page leads for a reader of a language: to that language's page, or to the other words of a page
 * that is made once as well.
 * @param link of the same origin
 * @returns path, query and fragment
 */
export function hrefIn({ base, languages }: OncePage, locale: Locale, { pathname, search, hash }: URL): string {
  const query = new URLSearchParams(search)
  const path = pathname.slice(base.length)
  const named = localeNamed(path.split('/', 1)[0])
  if (query.has(WORDS_IN)) query.set(WORDS_IN, localeSegment(locale))
  else if (pathname.startsWith(base) && locale !== languages[0] && !(named && languages.includes(named)))
    return address(base, path, locale, languages[0]) + search + hash
  const asked = query.toString()
  return `${pathname}${asked && `?${asked}`}${hash}`
}

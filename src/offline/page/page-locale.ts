import { localeNamed, type Locale } from '../../model/locale.ts'

/** The interface language of the page that this runs in. */
export function pageLocale(): Locale {
  return localeNamed(document.documentElement.lang) ?? 'en'
}

/** The path of the site's home page. */
export function pageBase(): string {
  return document.documentElement.dataset['base'] ?? '/'
}

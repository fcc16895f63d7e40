import { locales, type Locale } from '../model/locale.ts'

/** A route of one interface language: English has no segment. */
export function localeParams(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale: locale === 'en' ? undefined : locale }, props: { locale } }))
}

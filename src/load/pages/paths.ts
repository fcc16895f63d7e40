import { site } from 'virtual:duizhao/site'
import { address, onceAddress } from '../../model/paths/address.ts'
import { localeSegment, type Locale } from '../../model/locale.ts'

/** The language whose addresses do not name it. */
export const firstLocale: Locale = site.languages[0] ?? 'en'

/** The address of a page in one interface language. @param path begins with `/` */
export function pathTo(path: string, locale: Locale): string {
  return address(import.meta.env.BASE_URL, path, locale, firstLocale)
}

/** The address of a page that is made once, for a reader of a language. @param path begins with `/` */
export function oncePathTo(path: string, locale: Locale): string {
  return onceAddress(import.meta.env.BASE_URL, path, locale)
}

/** The part of a route that names the language. */
function localeParam(locale: Locale): string | undefined {
  return locale === firstLocale ? undefined : localeSegment(locale)
}

/** The routes of a page in all languages of the interface. */
export function localeParams(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return site.languages.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }))
}

/** The routes of several pages in all languages, those of one page together, so that what it is made of is read once. */
export function inLocales<Page, Params extends object, Props extends object>(
  pages: readonly Page[],
  pathOf: (page: Page) => { params: Params; props: Props },
) {
  return pages.flatMap((page) => {
    const path = pathOf(page)
    return localeParams().map(({ params, props }) => ({
      params: { ...params, ...path.params },
      props: { ...props, ...path.props },
    }))
  })
}

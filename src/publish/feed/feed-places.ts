import { address, type Locale } from '../../model/locale.ts'
import { uuidOf } from './uuid-of.ts'
import type { PublishedSite } from '../published-site.ts'

/** Writes addresses and names for what a feed tells of. */
export interface FeedPlaces {
  /** The whole address of a path that begins with `/`, in one language; without the origin where it is not known. */
  url: (path: string, locale: Locale) => string
  /** A name for the same that lasts: its address, or a number where the origin is not known. */
  id: (path: string, locale: Locale) => string
  /** The address of a file of the site. @param path below the base */
  file: (path: string) => string
  /** Markup with whole addresses: a reader of feeds knows no base. */
  whole: (markup: string) => string
}

/** The places of a site. @param name of the site: it parts its numbers from those of others */
export function feedPlaces({ settings: { basePath, siteUrl, languages } }: PublishedSite, name: string): FeedPlaces {
  const [first = 'en'] = languages
  const origin = siteUrl ?? ''
  const url = (path: string, locale: Locale): string => origin + encodeURI(address(basePath, path, locale, first))
  return {
    url,
    id: (path, locale) => (siteUrl === null ? `urn:uuid:${uuidOf(`${name}\n${locale}\n${path}`)}` : url(path, locale)),
    file: (path) => origin + basePath + encodeURI(path),
    whole: (markup) => markup.replace(/(<[a-z][^>]*\s(?:href|src)=")(?=\/(?!\/))/g, `$1${origin}`),
  }
}

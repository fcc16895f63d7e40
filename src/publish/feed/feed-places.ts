import { address } from '../../model/paths/address.ts'
import type { Locale } from '../../model/locale.ts'
import type { PublishedSite } from '../published-site.ts'
import { createHash } from 'node:crypto'

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

/** A UUID that is always the same for the same text (RFC 9562, version 8: of our own making). */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

import { address } from '../model/paths/address.ts'
import { localeNamed, type Locale } from '../model/locale.ts'
import { escapeHtml } from '../text/markup/escape-html.ts'
import { lastChanged } from './last-changed.ts'
import type { PublishedSite } from './published-site.ts'

/** What one sitemap may hold (sitemaps.org, protocol 0.9): addresses, and bytes before compression. */
const MOST_ADDRESSES = 50_000
const MOST_BYTES = 50_000_000

/**
 * Lists all pages of a site (sitemaps.org 0.9): `sitemap.xml`, which becomes an index of several where there are more pages
 * than one may hold. Each page itself names its other languages, which Google asks for in one of the two places: here they
 * would be four fifths of a list that changes with every call.
 * @param pages paths of all pages that may be found, below the base, such as `zh-hans/notes/`
 * @param most addresses in one sitemap
 * @returns the files by their names
 */
export function sitemap(
  pages: readonly string[],
  { settings: { basePath, siteUrl, languages }, calls }: PublishedSite,
  most = MOST_ADDRESSES,
): Record<string, string> {
  const [first = 'en'] = languages
  const changed = lastChanged(calls)
  const entries = [...byPath(pages, first)].flatMap(([path, own]) => {
    const date = changed(path)
    const lastmod = date === null ? '' : `<lastmod>${date}</lastmod>`
    return own.map((locale) => {
      const url = escapeHtml((siteUrl ?? '') + encodeURI(address(basePath, path, locale, first)))
      return `<url><loc>${url}</loc>${lastmod}</url>\n`
    })
  })

  const parts = split(entries, most).map((part) => document('urlset', part))
  if (parts.length <= 1) return { 'sitemap.xml': parts[0] ?? document('urlset', []) }
  const names = parts.map((_, n) => `sitemap-${n + 1}.xml`)
  const index = names.map(
    (name) => `<sitemap><loc>${escapeHtml(`${siteUrl ?? ''}${basePath}${name}`)}</loc></sitemap>\n`,
  )
  return {
    'sitemap.xml': document('sitemapindex', index),
    ...Object.fromEntries(names.map((name, n) => [name, parts[n] ?? ''])),
  }
}

/** The languages in which each page is there, by its path without language, which begins with `/`. */
function byPath(pages: readonly string[], first: Locale): Map<string, Locale[]> {
  const found = new Map<string, Locale[]>()
  for (const page of pages.toSorted()) {
    const segment = page.split('/', 1)[0] ?? ''
    const named = localeNamed(segment)
    const locale = named === undefined || named === first ? first : named
    const path = `/${locale === first ? page : page.slice(segment.length + 1)}`
    found.set(path, [...(found.get(path) ?? []), locale])
  }
  return found
}

function split(entries: readonly string[], most: number): string[][] {
  const parts: string[][] = []
  let bytes = 0
  for (const entry of entries) {
    const length = Buffer.byteLength(entry)
    const last = parts.at(-1)
    // The frame of the document is far below a thousand bytes.
    if (last && last.length < most && bytes + length < MOST_BYTES - 1000) {
      last.push(entry)
      bytes += length
    } else {
      parts.push([entry])
      bytes = length
    }
  }
  return parts
}

function document(name: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</${name}>
`
}

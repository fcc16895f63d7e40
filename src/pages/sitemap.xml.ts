import { pages } from 'virtual:duizhao/pages'
import { site as said } from 'virtual:duizhao/site'
import { firstLocale, pathTo } from '../load/paths.ts'
import type { APIRoute } from 'astro'
import { allCalls } from '../load/calls.ts'
import { pagePath } from '../load/site-links.ts'
import { localeLang } from '../model/locale.ts'
import { escapeHtml } from '../text/escape-html.ts'

/** All pages with their other languages (sitemaps.org 0.9; hreflang as Google describes it). */
export const GET: APIRoute = async ({ site }) => {
  const calls = (await allCalls()).sort((a, b) => (a.id < b.id ? -1 : 1))
  const written = [...new Set(pages.map(({ name }) => pagePath(name)))]
  const fixed = ['/', '/notes/', '/search/', '/offline/', ...written]
  const paths = [
    ...fixed.map((path) => ({ path, date: null })),
    ...calls.map(({ id, date }) => ({ path: `/calls/${id}/`, date })),
  ]
  const url = (path: string) => escapeHtml(site ? new URL(path, site).href : path)
  const changed = (date: string | null) => (date ? `<lastmod>${date}</lastmod>` : '')
  /** Pages that are made once for all languages. */
  const once = calls.map(
    ({ id, date }) => `<url><loc>${url(pathTo(`/calls/${id}/source/`, firstLocale))}</loc>${changed(date)}</url>`,
  )
  const entries = paths.flatMap(({ path, date }) =>
    said.languages.map((locale) => {
      const others = said.languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${localeLang[other]}" href="${url(pathTo(path, other))}"/>`,
      )
      return `<url><loc>${url(pathTo(path, locale))}</loc>${changed(date)}${others.join('')}</url>`
    }),
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...entries, ...once].join('\n')}
</urlset>
`
  return new Response(body, { headers: { 'content-type': 'application/xml' } })
}

import { pages } from 'virtual:duizhao/pages'
import { site as said } from 'virtual:duizhao/site'
import { pathTo } from '../load/pages/paths.ts'
import type { APIRoute } from 'astro'
import { allCalls } from '../load/pages/calls.ts'
import { pagePath } from '../load/pages/site-links.ts'
import { localeLang } from '../model/locale.ts'
import { escapeHtml } from '../text/escape-html.ts'

/** All pages with their other languages (sitemaps.org 0.9; hreflang as Google describes it). */
export const GET: APIRoute = async ({ site }) => {
  const calls = (await allCalls()).sort((a, b) => (a.id < b.id ? -1 : 1))
  const written = [...new Set(pages.map(({ name }) => pagePath(name)))]
  const fixed = ['/', '/notes/', '/search/', '/offline/', ...written]
  const paths = [
    ...fixed.map((path) => ({ path, date: null })),
    ...calls.flatMap(({ id, date }) => [
      { path: `/calls/${id}/`, date },
      { path: `/calls/${id}/source/`, date },
    ]),
  ]
  const url = (path: string) => escapeHtml(site ? new URL(path, site).href : path)
  const entries = paths.flatMap(({ path, date }) =>
    said.languages.map((locale) => {
      const others = said.languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${localeLang[other]}" href="${url(pathTo(path, other))}"/>`,
      )
      return `<url><loc>${url(pathTo(path, locale))}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}${others.join('')}</url>`
    }),
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
  return new Response(body, { headers: { 'content-type': 'application/xml' } })
}

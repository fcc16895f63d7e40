import type { APIRoute, GetStaticPaths } from 'astro'
import { site } from 'virtual:duizhao/site'
import { siteWords } from '../../load/pages/site-words.ts'
import { localeParams, pathTo } from '../../load/pages/paths.ts'
import type { Locale } from '../../model/locale.ts'
import { words } from '../../words/words.ts'

export const getStaticPaths = (() => localeParams()) satisfies GetStaticPaths

/** The site as an app that can be installed (W3C Web Application Manifest), in each language of the interface. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const base = import.meta.env.BASE_URL
  const said = siteWords(locale)
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: `${base}${file}`,
    sizes,
    type: 'image/png',
    purpose,
  })
  const manifest = {
    // The same app in any language.
    id: base,
    name: said.name,
    short_name: site.name[locale] ?? words(locale).site.short,
    description: said.description,
    lang: locale,
    dir: 'ltr',
    start_url: pathTo('/', locale),
    scope: base,
    display: 'standalone',
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    categories: ['finance', 'news'],
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}

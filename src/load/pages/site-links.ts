import { pages } from 'virtual:duizhao/pages'
import { words } from '../../words/words.ts'
import type { Locale } from '../../model/locale.ts'
import { sections, type SiteLink } from '../../read/site/site-file.ts'
import { pathTo } from './paths.ts'

/** A link of the navigation. */
export interface NamedLink {
  href: string
  text: string
  /** Path of the page without base and language; `null` for one that is not of this site. */
  path: string | null
}

/** The written pages that have an address of their own, besides those whose routes are fixed. */
const FIXED: Partial<Record<string, string>> = { reading: '/guide/reading/', publishing: '/guide/publishing/' }

/** Path of a written page without base and language. */
export function pagePath(name: string): string {
  return FIXED[name] ?? `/${name}/`
}

/** Whether somebody has written a page of this name, in whatever language. */
export function hasPage(name: string): boolean {
  return pages.some((page) => page.name === name)
}

/** The links of a list in one language; those to pages that do not exist are left out. */
export function siteLinks(links: readonly SiteLink[], locale: Locale): NamedLink[] {
  return links.flatMap((link): NamedLink[] => {
    if (typeof link !== 'string')
      return [{ href: link.href, text: link.text[locale] ?? Object.values(link.text)[0] ?? link.href, path: null }]
    const { nav, reading } = words(locale)
    const section = sections.find((name) => name === link)
    if (section) {
      const path = section === 'calls' ? '/' : `/${section}/`
      return [{ href: pathTo(path, locale), text: section === 'settings' ? reading.settings : nav[section], path }]
    }
    const own = pages.filter(({ name }) => name === link)
    const page = own.find((one) => one.locale === locale) ?? own[0]
    if (!page) return []
    const text = link === 'about' || link === 'reading' || link === 'publishing' ? nav[link] : page.title
    return [{ href: pathTo(pagePath(link), locale), text, path: pagePath(link) }]
  })
}

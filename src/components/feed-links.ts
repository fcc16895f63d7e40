import { words } from '../words/words.ts'
import { pathTo } from '../load/pages/paths.ts'
import type { Locale } from '../model/locale.ts'
import { html, type Html } from '../text/markup/html.ts'

/** Tells programs, in the head of a page, where the feed of what it shows is. @param path of the page, `/notes/` */
export function feedHead(path: string, title: string, locale: Locale): Html {
  const href = pathTo(`${path}feed`, locale)
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${href}.xml"><link rel="alternate" type="application/feed+json" title="${title}" href="${href}.json">`
}

/** The same for people, at the foot of a list. */
export function feedLinks(path: string, locale: Locale): Html {
  const href = pathTo(`${path}feed`, locale)
  return html`<p class="feeds">${words(locale).home.follow} <a href="${href}.xml">Atom</a> · <a href="${href}.json">JSON Feed</a></p>`
}

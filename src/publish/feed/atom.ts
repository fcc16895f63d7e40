import { withoutControls } from '../../text/without-controls.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { feedPath, type Entry, type Feed } from './feed.ts'
import type { FeedPlaces } from './feed-places.ts'

/** Atom wants a date of everything: the one that programs take for none. */
const NO_DATE = '1970-01-01'

/** Writes a page of a feed as Atom (RFC 4287, with the links between pages of RFC 5005). */
export function atom(feed: Feed, places: FeedPlaces): string {
  const { page, path } = feed
  const link = (rel: string, n: number): Html =>
    html`<link rel="${rel}" type="application/atom+xml" href="${places.file(feedPath(path, n, 'xml'))}"/>
`
  const newest = feed.entries.reduce((last, { date }) => (date !== null && date > last ? date : last), NO_DATE)
  const { markup } = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<updated>${instant(newest)}</updated>
<author><name>${feed.author}</name></author>
<generator>duizhao</generator>
<icon>${feed.icon}</icon>
<link rel="alternate" type="text/html" href="${feed.home}"/>
${link('self', page.n)}${page.last > 1 && [link('first', 1), link('last', page.last)]}${page.n > 1 && link('previous', page.n - 1)}${page.n < page.last && link('next', page.n + 1)}${feed.entries.map(atomEntry)}</feed>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(markup)}`
}

/** Writes an entry as Atom. */
export function atomEntry(entry: Entry): Html {
  return html`<entry xml:lang="${entry.lang}">
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.url}"/>
${
  entry.file &&
  html`<link rel="enclosure" type="text/html" href="${entry.file}"/>
`
}${
    entry.date &&
    html`<published>${instant(entry.date)}</published>
`
  }<updated>${instant(entry.date ?? NO_DATE)}</updated>
${
  entry.author &&
  html`<author><name>${entry.author}</name></author>
`
}${entry.tags.map((tag) => html`<category term="${tag}"/>`)}<summary>${entry.summary}</summary>
<content type="html">${entry.content.markup}</content>
</entry>
`
}

/** The beginning of a day in UTC. */
export function instant(date: string): string {
  return `${date}T00:00:00Z`
}

import { withoutControls } from '../../text/without-controls.ts'
import { html, type Html } from '../../text/markup/html.ts'
import type { FeedEntry, Feed } from './feed.ts'
import type { FeedPlaces } from './feed-places.ts'

/** Atom wants a date of everything: the one that programs take for none. */
const NO_DATE = '1970-01-01'

/** Writes a feed as Atom (RFC 4287). */
export function atom(feed: Feed, places: FeedPlaces): string {
  const newest = feed.entries.reduce((last, { date }) => (date !== null && date > last ? date : last), NO_DATE)
  const { markup } = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<updated>${instant(newest)}</updated>
<author><name>${feed.author}</name></author>
<generator>duizhao</generator>
<icon>${feed.icon}</icon>
<link rel="alternate" type="text/html" href="${feed.home}"/>
<link rel="self" type="application/atom+xml" href="${places.file(`${feed.path}.xml`)}"/>
${feed.entries.map(atomEntry)}</feed>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(markup)}`
}

/** Writes an entry as Atom. */
export function atomEntry(entry: FeedEntry): Html {
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

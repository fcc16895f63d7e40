import { instant } from './atom.ts'
import type { FeedEntry, Feed } from './feed.ts'
import type { FeedPlaces } from './feed-places.ts'

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed, places: FeedPlaces): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: places.file(`${feed.path}.json`),
    icon: feed.icon,
    authors: [{ name: feed.author }],
    language: feed.locale,
    items: feed.entries.map(jsonItem),
  }
  return `${JSON.stringify(value)}\n`
}

/** An entry as an item of JSON Feed. */
export function jsonItem(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.content.markup,
    summary: entry.summary,
    ...(entry.date === null ? {} : { date_published: instant(entry.date) }),
    ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
    ...(entry.tags.length > 0 ? { tags: entry.tags } : {}),
    language: entry.lang,
    ...(entry.file === null ? {} : { attachments: [{ url: entry.file, mime_type: 'text/html' }] }),
  }
}

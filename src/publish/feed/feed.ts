import type { Locale } from '../../model/locale.ts'
import type { Html } from '../../text/markup/html.ts'

/** One thing that a feed tells of: a call, or a note. All addresses are whole ones where the origin of the site is known. */
export interface FeedEntry {
  /** Names it for ever (RFC 4287, 4.2.6). */
  id: string
  url: string
  title: string
  /** Language of the content (BCP 47). */
  lang: string
  /** ISO 8601 date, `null` where it is not known. */
  date: string | null
  /** Who wrote it, `null` where that is who publishes the site. */
  author: string | null
  /** One sentence. */
  summary: string
  content: Html
  tags: readonly string[]
  /** The whole text as a file, `null` where there is none. */
  file: string | null
}

/** What a feed tells: of what is new, newest first. */
export interface Feed {
  id: string
  title: string
  locale: Locale
  /** Who publishes the site. */
  author: string
  /** The page that shows the same to people. */
  home: string
  icon: string
  /** Path of the feed without its ending, below the base, such as `notes/feed`. */
  path: string
  entries: readonly FeedEntry[]
}

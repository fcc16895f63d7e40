import { callName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import type { NoteFacts } from '../../model/call-facts.ts'
import { chineseOf, type Locale } from '../../model/locale.ts'
import { chineseLang } from '../../text/chinese/chinese-lang.ts'
import { html, trusted } from '../../text/markup/html.ts'
import type { FeedEntry } from './feed.ts'
import type { FeedPlaces } from './feed-places.ts'
import type { CallWithNotes } from '../published-site.ts'

/** When a note was written; one that stands in the seed is of the day of its call. */
export function dateOf(note: NoteFacts, { facts }: CallWithNotes): string | null {
  return note.date ?? facts.date
}

/** A note as a feed tells of it: what it quotes, all that it says, and where it stands. */
export function noteEntry(note: NoteFacts, call: CallWithNotes, locale: Locale, places: FeedPlaces): FeedEntry {
  const { facts } = call
  const t = words(locale)
  const path = `/calls/${note.call}/#${note.anchor}`
  const name = callName(facts, t)
  const from = chineseLang(note.lang)
  const shown = from === null || chineseOf(locale, from) === from ? note.lang : chineseOf(locale, from)
  const machine = facts.translation?.origin === 'machine' && note.quoteLang.startsWith('zh')
  return {
    id: places.id(path, locale),
    url: places.url(path, locale),
    title: `${note.author ?? t.note.inSeed} · ${name}`,
    lang: shown,
    date: dateOf(note, call),
    author: note.author,
    summary: note.quote,
    tags: note.tags,
    file: null,
    content: html`<blockquote lang="${note.quoteLang}"><p>${note.quote}</p></blockquote>
${
  machine &&
  html`<p>${t.provenance.origin.machine}</p>
`
}${trusted(places.whole(note.body[locale]))}
<p><a href="${places.url(`/calls/${note.call}/#${note.paragraph}`, locale)}">${name} ¶${note.n}</a>${shown !== note.lang && from && html` · ${t.provenance.converted(from, chineseOf(locale, from))}`}</p>`,
  }
}

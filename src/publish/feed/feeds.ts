import { byDate, companyName } from '../../words/call-name.ts'
import { companyPath } from '../../model/paths/company-path.ts'
import { words } from '../../words/words.ts'
import { localeSegment, type Locale } from '../../model/locale.ts'
import { atom, atomEntry } from './atom.ts'
import { callEntry } from './call-entry.ts'
import type { FeedEntry, Feed } from './feed.ts'
import { feedPlaces, type FeedPlaces } from './feed-places.ts'
import { jsonFeed, jsonItem } from './json-feed.ts'
import { dateOf, noteEntry } from './note-entry.ts'
import { speech } from './speech.ts'
import type { CallWithNotes, PublishedSite } from '../published-site.ts'

/**
 * So many entries a feed has at most, the newest: programs ask for it every hour. In the weeks in which everybody reports, a
 * site has many new calls in a day; a company has one in a quarter, with its notes.
 */
const MOST_ENTRIES = { site: 50, company: 16 }

/** No file of a feed is bigger, unless it has one entry only. */
const MOST_BYTES = 200_000

/** What one call may take of that with what is said, and all of them together: the rest of the file is for who looks back. */
const MOST_SPEECH = 120_000
const MOST_FULL = 130_000

/** What one feed is about, and all that it could tell, newest first. */
interface FeedTopic extends Pick<Feed, 'title' | 'home' | 'path' | 'id'> {
  entries: FeedEntry[]
  most: number
}

/**
 * The feeds of a site in each language, as Atom and as JSON: of all calls and notes, of the notes, and of each company. Notes
 * are in each whole; what is said in the newest calls is in the first of them only, since there may be as many
 * companies as calls.
 * @param most bytes of a file
 * @returns the files by their paths below the base
 */
export function feeds(site: PublishedSite, most = MOST_BYTES): Record<string, string> {
  return Object.fromEntries(site.settings.languages.flatMap((locale) => feedsIn(locale, site, most)))
}

function feedsIn(locale: Locale, site: PublishedSite, most: number): [path: string, text: string][] {
  const name = site.file.name[locale] ?? words(locale).site.name
  const places = feedPlaces(site, name)
  const frame = { locale, author: site.file.author ?? name, icon: places.file(site.file.favicon.slice(1)) }
  return topics(locale, name, site, places).flatMap(({ entries, most: mostEntries, ...topic }) => {
    const empty = { ...frame, ...topic, entries: [] }
    // The frame of a feed is some hundred bytes; both forms tell the same.
    const room = most - Buffer.byteLength(atom(empty, places))
    const feed = { ...empty, entries: newest(entries.slice(0, mostEntries), bytesOf, room) }
    return [
      [`${topic.path}.xml`, atom(feed, places)],
      [`${topic.path}.json`, jsonFeed(feed, places)],
    ]
  })
}

function topics(locale: Locale, name: string, site: PublishedSite, places: FeedPlaces): FeedTopic[] {
  const t = words(locale)
  // What is older than so many others is in no feed, and nobody need write it.
  const notesOf = (calls: readonly CallWithNotes[], most: number) =>
    calls
      .flatMap((call) => call.notes.map((note) => ({ call, note, date: dateOf(note, call) ?? '' })))
      .sort((a, b) => b.date.localeCompare(a.date))
      .slice(0, most)
      .map(({ call, note }) => noteEntry(note, call, locale, places))
  const allOf = (calls: readonly CallWithNotes[], most: number) => [
    ...calls
      .toSorted((a, b) => byDate(a.facts, b.facts))
      .slice(0, most)
      .map(({ facts }) => callEntry(facts, site.file, locale, places)),
    ...notesOf(calls, most),
  ]
  const topic = (title: string, page: string, entries: FeedEntry[], most = MOST_ENTRIES.site): FeedTopic => ({
    title,
    most,
    home: places.url(page, locale),
    id: places.id(`${page}feed.xml`, locale),
    path: localPath(`${page}feed`, locale, site),
    entries: entries.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1)),
  })
  return [
    topic(name, '/', inFull(site, locale, places, allOf(site.calls, MOST_ENTRIES.site))),
    topic(`${t.note.all} · ${name}`, '/notes/', notesOf(site.calls, MOST_ENTRIES.site)),
    ...[...Map.groupBy(site.calls, ({ facts }) => companyPath(facts))].flatMap(([path, own]) =>
      path === null
        ? []
        : topic(
            `${t.home.callsOf(companyOf(own[0]))} · ${name}`,
            path,
            allOf(own, MOST_ENTRIES.company),
            MOST_ENTRIES.company,
          ),
    ),
  ]
}

/** The entries of a feed, those of the newest calls with all that is said, as far as there is room. */
function inFull(
  { texts, file, calls }: PublishedSite,
  locale: Locale,
  places: FeedPlaces,
  entries: readonly FeedEntry[],
): FeedEntry[] {
  let room = MOST_FULL
  const full = new Map<string, FeedEntry>()
  for (const { facts } of calls.toSorted((a, b) => byDate(a.facts, b.facts))) {
    const text = texts.get(facts.id)
    const said = text && speech(text, locale, places.url(`/calls/${facts.id}/`, locale), MOST_SPEECH)
    if (!said) continue
    const entry = callEntry(facts, file, locale, places, said)
    room -= bytesOf(entry)
    if (room < 0) break
    full.set(entry.id, entry)
  }
  return entries.map((entry) => full.get(entry.id) ?? entry)
}

function companyOf(call: CallWithNotes | undefined): string {
  return call ? companyName(call.facts) : ''
}

function bytesOf(entry: FeedEntry): number {
  return Math.max(Buffer.byteLength(atomEntry(entry).markup), Buffer.byteLength(JSON.stringify(jsonItem(entry))) + 1)
}

/** A path below the base with the language that it names. */
function localPath(path: string, locale: Locale, { settings: { languages } }: PublishedSite): string {
  return `${locale === languages[0] ? '' : `${localeSegment(locale)}/`}${path.slice(1)}`
}

/** As many of the first items as there is room for, but one at least. */
function newest<Item>(items: readonly Item[], size: (item: Item) => number, room: number): Item[] {
  let bytes = 0
  const end = items.findIndex((item) => (bytes += size(item)) > room)
  return items.slice(0, end === -1 ? items.length : Math.max(end, 1))
}

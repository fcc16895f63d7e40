import { downloadPath } from '../../model/paths/download.ts'
import { callName, companyLine, companyName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import type { Words } from '../../words/wording/words.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { chineseOf, type Locale } from '../../model/locale.ts'
import type { SiteFile } from '../../read/site/site-file.ts'
import { html, type Html, type Slot } from '../../text/markup/html.ts'
import type { FeedEntry } from './feed.ts'
import type { FeedPlaces } from './feed-places.ts'

/**
 * A call as a feed tells of it: what it is, who made its Chinese, who speaks, how it begins, and what is asked.
 * @param said what is said in it, which then stands in the place of how it begins
 */
export function callEntry(
  call: CallFacts,
  { downloads }: SiteFile,
  locale: Locale,
  places: FeedPlaces,
  said: Html | null = null,
): FeedEntry {
  const t = words(locale)
  const url = places.url(`/calls/${call.id}/`, locale)
  const file = downloads.includes('html') ? places.file(downloadPath(call.id, 'html')) : null
  return {
    id: places.id(`/calls/${call.id}/`, locale),
    url,
    title: callName(call, t),
    lang: locale,
    date: call.date,
    author: null,
    summary: call.opening,
    tags: [call.company.ticker ?? companyName(call)],
    file,
    content: html`<p>${facts(call, t)}</p>
${caveat(call, locale, t)}${
      said ??
      html`<blockquote lang="${call.sourceLang}"><p>${call.opening}</p></blockquote>
`
    }<h2>${t.call.participants}</h2>
<ul>${call.participants.filter(({ side }) => side === 'company').map((person) => html`<li>${personOf(person, locale, call)}</li>`)}</ul>
${said === null && questions(call, url, t)}<p>${links(call, url, locale, places, t)}</p>`,
  }
}

function facts(call: CallFacts, t: Words): string {
  const { date, translation, counts } = call
  const company = companyLine(call)
  return [
    company?.name,
    company?.listing,
    date && t.call.date(date),
    translation ? t.provenance.origin[translation.origin] : t.call.oneLanguage,
    t.call.paragraphs(counts.paragraphs),
    counts.notes > 0 && t.call.noteCount(counts.notes),
  ]
    .filter((part) => part !== null && part !== undefined && part !== false)
    .join(' · ')
}

/** That a machine made the Chinese is said wherever the call is told of. */
function caveat({ translation }: CallFacts, locale: Locale, t: Words): Slot {
  if (translation?.origin !== 'machine') return null
  const lang = chineseOf(locale, translation.lang)
  return html`<p>${t.provenance.machine}${translation.notice && html` <q lang="${lang}">${translation.notice[lang]}</q>`}</p>
`
}

function personOf(
  { name, zh, role, roleZh }: CallFacts['participants'][number],
  locale: Locale,
  { translation }: CallFacts,
): Html {
  const lang = translation && chineseOf(locale, translation.lang)
  const also = (text: Record<'zh-Hans' | 'zh-Hant', string> | null): Slot =>
    text && lang && html` <span lang="${lang}">${text[lang]}</span>`
  return html`<b>${name}</b>${also(zh)}${role && html` · ${role}`}${also(roleZh)}`
}

/** Who asks, with links to the questions. */
function questions({ exchanges, participants }: CallFacts, url: string, t: Words): Slot {
  if (exchanges.length === 0) return null
  const items = exchanges.map((asker, at) => {
    const analyst = participants.find(({ id }) => id === asker)
    const name = analyst ? t.call.exchangeBy(analyst.name, analyst.firm) : t.call.exchange(at + 1)
    return html`<li><a href="${url}#exchange-${at + 1}">${name}</a></li>`
  })
  return html`<h2>${t.call.qa}</h2>
<ol>${items}</ol>
`
}

function links(call: CallFacts, url: string, locale: Locale, places: FeedPlaces, t: Words): Html {
  return html`<a href="${url}">${t.call.toCall}</a> · ${call.translation && html`<a href="${places.url(`/checks/${call.id}/`, locale)}">${t.nav.checks}</a> · `}<a href="${url}source/">${t.call.source}</a>`
}

import { columnName, termNamer } from '../../across/show/shown.ts'
import type { SitePerson } from '../../load/content/people-over-calls.ts'
import { insightOfCall } from '../../load/pages/companies/insights.ts'
import { turnsOfCall } from '../../load/pages/companies/turns-of-call.ts'
import { pathTo } from '../../load/pages/paths.ts'
import type { Appearance } from '../../load/pages/person-paths.ts'
import { quoteKey } from '../../model/call-insight.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { companyPath } from '../../model/paths/company-path.ts'
import { scriptOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { callName, companyName } from '../../words/call-name.ts'
import { checkWords } from '../../words/check-words.ts'
import { firmName } from '../../words/firm-name.ts'
import { words } from '../../words/words.ts'
import { personName } from './person-name.ts'
import { quoteBlock } from './quote-block.ts'
import { scrollTable } from './scroll-table.ts'
import { callHref, type ShownCall } from './shown-call.ts'

/** Of so many calls, the newest, it is shown what was asked and spoken of; the others are listed. */
const CALLS = 8
/** So many calls are listed, the newest; a search has the others. */
const LISTED = 100
/** So many topics of a call are named. */
const TOPICS = 8

/** A call of a person with what it says at a glance. */
type ShownAppearance = Appearance & ShownCall

/** The page of a person. @param appearances newest first */
export function personPage(person: SitePerson, appearances: readonly Appearance[], locale: Locale): Html {
  const t = acrossWords(locale).person
  const shown = appearances
    .slice(0, CALLS)
    .map(({ call, speaker }): ShownAppearance => ({ call, speaker, insight: insightOfCall(call) }))
  const asked = shown.map((one) => questions(one, locale)).filter((one) => one !== null)
  const topics = topicTable(shown, locale)
  return html`${head(person, appearances, locale)}
<section aria-labelledby="calls"><h2 id="calls">${acrossWords(locale).company.calls}</h2>${callTable(appearances.slice(0, LISTED), locale)}${
    appearances.length > LISTED &&
    html`<p><a href="${pathTo(`/search/?q=${encodeURIComponent(`speaker:"${person.name}"`)}`, locale)}">${checkWords(locale).terms.otherCalls(appearances.length - LISTED)}</a></p>`
  }</section>
${asked.length > 0 && html`<section aria-labelledby="asked"><h2 id="asked">${t.asked}</h2>${asked}</section>`}
${topics && html`<section aria-labelledby="topics"><h2 id="topics">${t.topics}</h2><p class="quiet">${t.topicsLead}</p>${topics}</section>`}`
}

function head(person: SitePerson, appearances: readonly Appearance[], locale: Locale): Html {
  const shownName = personName(person, locale)
  // The same name in the other script is no other name.
  const scripts = Object.values(person.zh ?? {})
  const same = scripts.includes(shownName) ? scripts : [shownName]
  const others = [person.name, ...person.also].filter((one, at, all) => !same.includes(one) && all.indexOf(one) === at)
  const { signs, call: t } = words(locale)
  const script = scriptOf(locale)
  const role = (script && person.roleZh?.[script]) ?? person.role
  const company = person.side === 'company' ? appearances[0]?.call : undefined
  const path = company && companyPath(company)
  const about = [role, person.side === 'analyst' ? (firmName(person.firm, locale) ?? t.sides.analyst) : null].filter(
    (one) => one !== null,
  )
  return html`<header class="page-head"><p class="eyebrow">${
    company && path && html`<a href="${pathTo(path, locale)}">${companyName(company)}</a> · `
  }<a href="${pathTo('/people/', locale)}">${acrossWords(locale).people.heading}</a></p><h1>${shownName}</h1>${others.length > 0 && html`<p class="quiet" translate="no">${others.join(signs.list)}</p>`}${
    about.length > 0 && html`<p class="lead">${about.join(signs.list)}</p>`
  }</header>`
}

function callTable(appearances: readonly Appearance[], locale: Locale): Html {
  const { call: t, signs } = words(locale)
  const own = acrossWords(locale)
  return scrollTable(
    own.company.calls,
    [
      html`<th scope="col">${own.company.calls}</th>`,
      html`<th scope="col" class="start">${own.person.role}</th>`,
      html`<th scope="col">${own.person.turns}</th>`,
      html`<th scope="col">${own.person.share}</th>`,
    ],
    [
      html`<tbody>${appearances.map(({ call, speaker }) => {
        const person = call.participants.find(({ id }) => id === speaker)
        const first = person?.firstTurn ?? null
        const script = scriptOf(locale)
        const role = (script && person?.roleZh?.[script]) ?? person?.role ?? null
        return html`<tr><th scope="row"><a href="${callHref(call.id, locale, first === null ? undefined : `turn-${first}`)}">${callName(call, words(locale))}</a>${
          call.date && html` <small><time datetime="${call.date}">${t.date(call.date)}</time></small>`
        }</th><td class="start">${[role, firmName(person?.firm ?? null, locale)].filter((one) => one !== null).join(signs.list)}</td><td>${person?.turns ?? 0}</td><td>${percent((person?.words ?? 0) / Math.max(1, call.counts.words))}</td></tr>`
      })}</tbody>`,
    ],
  )
}

/** A share of the words; the head of the column says of what. */
function percent(share: number): string {
  return share > 0 && share < 0.01 ? '< 1%' : `${Math.round(share * 100)}%`
}

/** What somebody asks on a call. */
function questions({ call, insight, speaker }: ShownAppearance, locale: Locale): Html | null {
  const own = (insight?.questions ?? []).filter(({ asker }) => asker === speaker)
  const quotes = own.flatMap(({ sentences }) =>
    sentences.map((sentence) =>
      quoteBlock(
        insight?.quotes[quoteKey(sentence)],
        { href: callHref(call.id, locale, sentence.paragraph), n: sentence.n, speaker: '' },
        call,
        locale,
      ),
    ),
  )
  return quotes.length === 0
    ? null
    : html`<article><h3><a href="${callHref(call.id, locale)}">${callName(call, words(locale))}</a></h3>${quotes}</article>`
}

/** What somebody speaks of, call by call: topics that are mentioned in the paragraphs of the turns. */
function topicTable(shown: readonly ShownAppearance[], locale: Locale): Html | null {
  const name = termNamer(shown, locale)
  const rows = shown.flatMap(({ call, insight, speaker }) => {
    const found = (insight?.topics ?? [])
      .map((topic) => ({ topic, own: topic.mentions.filter(({ n }) => speakerAt(call, n) === speaker) }))
      .map(({ topic, own }) => ({ topic, own, count: own.reduce((sum, { count }) => sum + count, 0) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, TOPICS)
    return found.length === 0 ? [] : [{ call, found }]
  })
  if (rows.length === 0) return null
  return html`<dl class="spoken">${rows.map(
    ({ call, found }) =>
      html`<div><dt><a href="${callHref(call.id, locale)}">${`${companyName(call)} ${columnName(call, locale)}`}</a></dt><dd>${found.map(
        ({ topic, own, count }) =>
          html`<a href="${callHref(call.id, locale, own[0]?.paragraph)}">${name(topic.id, topic.name)} <small>×${count}</small></a> `,
      )}</dd></div>`,
  )}</dl>`
}

/** Who says a paragraph. @param n its number */
function speakerAt(call: CallFacts, n: number): string | undefined {
  return turnsOfCall(call).findLast(({ paragraph }) => paragraph <= n)?.speaker
}

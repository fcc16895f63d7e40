import { columnName } from '../../across/show/shown.ts'
import type { CompanyPart } from '../../load/pages/companies/companies.ts'
import type { CompanyPeople } from '../../load/pages/companies/company-people.ts'
import { insightOfCall } from '../../load/pages/companies/insights.ts'
import { oncePathTo, pathTo } from '../../load/pages/paths.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { scriptOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { words } from '../../words/words.ts'
import { analystTable, type PersonOf } from './analyst-table.ts'
import { figureCharts } from './figure-charts.ts'
import { figuresTable } from './figures-table.ts'
import { guidanceTable } from './guidance-table.ts'
import { personName } from './person-name.ts'
import { callHref, type ShownCall } from './shown-call.ts'
import { topicTable } from './topic-table.ts'

/** The page of a company. */
export function companyPage({ company, calls, before, part, parts, people, terms }: CompanyPart, locale: Locale): Html {
  const t = acrossWords(locale)
  const shown = calls.map(shownCall)
  const earlier = before && shownCall(before)
  const figures = figuresTable(shown, locale)
  const termHref = (id: string): string | null => (terms.has(id) ? pathTo(`/terms/${id}/`, locale) : null)
  const personOf: PersonOf = (call, speaker) => {
    const { id, path } = people.speakers.get(call)?.get(speaker) ?? { id: `${call} ${speaker}`, path: null }
    return { id, href: path && pathTo(path, locale) }
  }
  const sections: [id: string, heading: string, lead: string | null, body: Html | null][] = [
    [
      'figures',
      t.company.figures,
      figures && t.company.figuresLead,
      html`${figureCharts(shown, locale)}${figures ?? html`<p class="empty">${t.company.none}</p>`}${
        figures &&
        html`<p class="quiet">${t.company.take} <a href="${import.meta.env.BASE_URL}${company.path.slice(1)}figures.csv">CSV</a> · <a href="${import.meta.env.BASE_URL}${company.path.slice(1)}figures.json">JSON</a></p>`
      }`,
    ],
    ['guidance', t.company.guidance, t.company.guidanceLead, guidanceOf(shown, earlier, part, locale)],
    ['topics', t.company.topics, t.company.topicsLead, topicTable(shown, earlier, locale, termHref)],
    ['analysts', t.company.analysts, null, analystTable(shown, locale, personOf)],
  ]
  return html`<header class="page-head"><p class="eyebrow"><a href="${pathTo('/companies/', locale)}">${t.companies}</a></p><h1>${company.name}${
    company.listing && html` <span class="ticker">${company.listing}</span>`
  }</h1><p class="lead">${t.company.lead(company.name, company.calls.length)}</p></header>
<section aria-labelledby="calls"><h2 id="calls">${t.company.calls}</h2><ol class="calls">${calls.map((call, at) => callLine(call, locale, calls[at + 1] ?? before))}</ol>${partLinks(company.path, part, parts, locale)}${anyTwo(company.calls, locale)}${managementLine(people, locale)}</section>
${sections.map(
  ([id, heading, lead, body]) =>
    body &&
    html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${lead && html`<p class="quiet">${lead}</p>`}${body}</section>
`,
)}`
}

function shownCall(call: CallFacts): ShownCall {
  return { call, insight: insightOfCall(call) }
}

/** Guidance for the quarters of the page; on the first one also for what is to come. */
function guidanceOf(shown: readonly ShownCall[], earlier: ShownCall | null, part: number, locale: Locale): Html | null {
  const all = earlier ? [...shown, earlier] : shown
  return guidanceTable(all, locale, part === 1)
}

/** @param earlier the call before, which it can be held against */
function callLine(call: CallFacts, locale: Locale, earlier: CallFacts | null): Html {
  const t = words(locale).call
  const {
    exchanges,
    counts: { notes },
  } = call
  return html`<li><a href="${callHref(call.id, locale)}">${columnName(call, locale)}</a>${
    call.date &&
    call.period &&
    html` <time datetime="${call.date}">${t.date(call.date)}</time> <span class="quiet">·</span>`
  } <span class="quiet">${[
    exchanges.length > 0 && acrossWords(locale).company.exchanges(exchanges.length),
    notes > 0 && t.noteCount(notes),
  ]
    .filter((text) => text !== false)
    .join(words(locale).signs.list)}</span>${
    earlier &&
    html` <a class="compare" href="${oncePathTo(`/compare/${call.id}/`, locale)}">${acrossWords(locale).company.compare}</a>`
  }</li>`
}

/** The way to where two of several calls are chosen. */
function anyTwo([newest, before]: readonly CallFacts[], locale: Locale): Html | null {
  return newest && before
    ? html`<p><a href="${pathTo(`/compare/?${new URLSearchParams({ b: newest.id }).toString()}`, locale)}">${acrossWords(locale).compare.any}</a></p>`
    : null
}

function managementLine({ management }: CompanyPeople, locale: Locale): Html | null {
  if (management.length === 0) return null
  const { call: t, signs } = words(locale)
  const script = scriptOf(locale)
  return html`<p class="management"><span class="quiet">${t.sides.company}${signs.colon}</span>${management.map(
    (person, at) => {
      const role = (script && person.roleZh?.[script]) ?? person.role
      return html`${at > 0 && ' · '}<a href="${pathTo(person.path, locale)}">${personName(person, locale)}</a>${role !== null && html` <small>${role}</small>`}`
    },
  )}</p>`
}

function partLinks(path: string, part: number, parts: number, locale: Locale): Html | null {
  if (parts === 1) return null
  const { company: t } = acrossWords(locale)
  const to = (n: number): string => pathTo(n === 1 ? path : `${path}${n}/`, locale)
  return html`<nav class="parts" aria-label="${t.calls}">${part > 1 && html`<a rel="prev" href="${to(part - 1)}">${t.newer}</a>`}${
    part < parts && html`<a rel="next" href="${to(part + 1)}">${t.older}</a>`
  }</nav>`
}

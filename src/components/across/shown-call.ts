import { pathTo } from '../../load/pages/paths.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { QuotedInsight } from '../../model/call-insight.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { callName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'

/** A call with what it says at a glance. */
export interface ShownCall {
  call: CallFacts
  insight: QuotedInsight | null
}

/** The address of a call, or of one of its paragraphs. */
export function callHref(id: string, locale: Locale, fragment?: string): string {
  return pathTo(`/calls/${id}/${fragment === undefined ? '' : `#${fragment}`}`, locale)
}

/** What a call is called where its company has been named: its quarter, else its day, else its title. */
export function columnName({ period, date, title }: CallFacts, locale: Locale): string {
  const { call: t } = words(locale)
  return period ? t.period(period.year, period.quarter) : date === null ? title : t.date(date)
}

/** The head of a column: the call, as a link to it. */
export function columnHead({ call }: ShownCall, locale: Locale): Html {
  return html`<th scope="col"><a href="${callHref(call.id, locale)}" aria-label="${callName(call, words(locale))}">${columnName(call, locale)}</a></th>`
}

/** Names a metric or a topic: a term in the language of the page, else as the calls write it. */
export function termNamer(calls: readonly ShownCall[], locale: Locale): (id: string, written?: string) => Html {
  const terms = new Map(calls.flatMap(({ insight }) => Object.entries(insight?.terms ?? {})))
  return (id, written = id) => {
    const term = terms.get(id)
    if (!term) return html`<span lang="en" translate="no">${written}</span>`
    return html`${locale === 'en' ? term.en.charAt(0).toUpperCase() + term.en.slice(1) : locale === 'zh-Hans' ? term.hans : term.hant}`
  }
}

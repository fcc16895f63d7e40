import { columnName } from '../../across/show/shown.ts'
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

/** The head of a column: the call, as a link to it. */
export function columnHead({ call }: ShownCall, locale: Locale): Html {
  return html`<th scope="col"><a href="${callHref(call.id, locale)}" aria-label="${callName(call, words(locale))}">${columnName(call, locale)}</a></th>`
}

import { callName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import { inEach } from '../../words/in-each.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** The title of the page of a raw seed. */
export function sourceTitle(call: CallFacts, locale: Locale): string {
  const t = words(locale)
  return `${t.call.source}${t.signs.colon}${callName(call, t)}`
}

/** What stands on the page of a raw seed before its lines. */
export function sourceHead(call: CallFacts, languages: readonly Locale[]): Html {
  return html`<header class="page-head">
      <p class="eyebrow"><a href="../">${inEach(languages, (locale) => callName(call, words(locale)))}</a></p>
      <h1>${inEach(languages, (locale) => words(locale).call.source)}</h1>
      <p class="lead"><code>${call.id}</code> · <a href="../">${inEach(languages, (locale) => words(locale).call.toCall)}</a></p>
    </header>`
}

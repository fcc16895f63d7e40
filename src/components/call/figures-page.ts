import { callName } from '../../words/call-name.ts'
import { inEach } from '../../words/in-each.ts'
import { insightWords } from '../../words/insight-words.ts'
import { words } from '../../words/words.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** The title of the page on the figures of a call. */
export function figuresTitle(call: CallFacts, locale: Locale): string {
  return insightWords(locale).title(callName(call, words(locale)))
}

/** What stands on it before its sections. */
export function figuresHead(call: CallFacts, languages: readonly Locale[]): Html {
  return html`<header class="page-head"><p class="eyebrow"><a href="../">${inEach(languages, (locale) => callName(call, words(locale)))}</a></p><h1>${inEach(languages, (locale) => insightWords(locale).heading)}</h1><p class="lead">${inEach(languages, (locale) => insightWords(locale).lead)}</p></header>`
}

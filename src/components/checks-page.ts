import { callName } from '../words/call-name.ts'
import { checkWords } from '../words/check-words.ts'
import { words } from '../words/words.ts'
import type { CallFacts } from '../model/call-facts.ts'
import type { Locale } from '../model/locale.ts'
import { html } from '../text/html.ts'
import type { FramedPage } from './framed-page.ts'
import { publishedHead } from './published-head.ts'

/** The page on the checks of a call, around its report. */
export function checksPage(call: CallFacts, locale: Locale): FramedPage {
  const t = checkWords(locale)
  const name = callName(call, words(locale))
  const { agreed, differs, missing, added } = call.checks
  const tally = [
    { n: agreed, text: t.agreed, bad: false },
    { n: differs, text: t.differing, bad: differs > 0 },
    { n: missing, text: t.missing, bad: missing > 0 },
    { n: added, text: t.added, bad: added > 0 },
  ]
  return {
    title: t.figuresOf(name),
    description: t.lead,
    head: publishedHead(call),
    before: html`<header class="page-head"><p class="eyebrow"><a href="../../calls/${call.id}/">${name}</a></p><h1>${t.heading}</h1><ul class="tally" aria-label="${t.figures}">${tally.map(
      ({ n, text, bad }) => html`<li${bad && html` class="bad"`}><b>${n}</b>${text}</li>`,
    )}</ul></header>`,
    after: html``,
  }
}

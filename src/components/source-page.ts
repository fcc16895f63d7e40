import { callName } from '../words/call-name.ts'
import { words } from '../words/words.ts'
import type { CallFacts } from '../model/call-facts.ts'
import type { Locale } from '../model/locale.ts'
import { html } from '../text/html.ts'
import type { FramedPage } from './framed-page.ts'
import { publishedHead } from './published-head.ts'

/** The page of a raw seed, around its lines. */
export function sourcePage(call: CallFacts, locale: Locale): FramedPage {
  const t = words(locale)
  const name = callName(call, t)
  return {
    title: `${t.call.source}: ${name}`,
    description: call.opening,
    head: publishedHead(call),
    before: html`<header class="page-head"><p class="eyebrow"><a href="../">${name}</a></p><h1>${t.call.source}</h1><p class="lead"><code>${call.id}</code> · <a href="../">${t.call.toCall}</a></p></header>`,
    after: html``,
  }
}

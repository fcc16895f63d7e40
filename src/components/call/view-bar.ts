import { words } from '../../words/words.ts'
import { shortCallName } from '../../words/call-name.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

const VIEWS = ['both', 'side', 'en', 'zh', 'reveal', 'weave'] as const

/**
 * The bar above the text of a call: contents, views, notes, who speaks, and the map, which
 * `browser/place/map/call-map.ts` draws of the text.
 */
export function viewBar(facts: CallFacts, locale: Locale): Html {
  const { translation, counts } = facts
  const { call, view, reading } = words(locale)
  return html`<div class="bar" data-view-bar><button type="button" class="open-contents" popovertarget="contents">${call.contents}</button>${
    translation &&
    html`<div class="views" role="group" aria-label="${view.legend}">${VIEWS.map(
      (name) => html`<button type="button" data-view-button="${name}">${view[name]}</button>`,
    )}</div>`
  }${
    counts.notes > 0 &&
    html`<button type="button" class="notes-button" data-notes-button>${view.notes} <span class="count">${counts.notes}</span></button>`
  }<p class="where" data-answering="${call.answering('%')}"><b></b> <span></span> <a href="#main">${shortCallName(facts)}</a></p><nav class="map" aria-label="${reading.map}" data-map></nav><span class="say" role="status" data-changed="${view.changed('%')}"></span></div>`
}

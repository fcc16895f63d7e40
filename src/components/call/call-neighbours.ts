import { pathTo } from '../../load/pages/paths.ts'
import { callName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import type { Neighbours } from '../../load/pages/neighbours.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** Links to the calls of the same company before and after one. */
export function callNeighbours({ previous, next }: Neighbours, locale: Locale): Html | null {
  if (!previous && !next) return null
  const t = words(locale)
  const links = [
    { call: previous, label: t.call.previous, rel: 'prev' },
    { call: next, label: t.call.next, rel: 'next' },
  ]
  return html`<nav class="neighbours" aria-label="${[t.call.previous, t.call.next].join(t.signs.list)}">${links.map(
    ({ call, label, rel }) =>
      call &&
      html`<a class="${rel}" rel="${rel}" href="${pathTo(`/calls/${call.id}/`, locale)}"><span>${label}</span> ${callName(call, t)}</a>`,
  )}</nav>`
}

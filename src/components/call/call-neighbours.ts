import { pathTo } from '../../load/pages/paths.ts'
import { callName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import type { Neighbours } from '../../load/pages/companies/neighbours.ts'
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
  const shown = links.flatMap(({ call, ...link }) => (call ? [{ call, ...link }] : []))
  return html`<nav class="neighbours" aria-label="${shown.map(({ label }) => label).join(t.signs.list)}">${shown.map(
    ({ call, label, rel }) =>
      html`<a rel="${rel}" href="${pathTo(`/calls/${call.id}/`, locale)}"><span>${label}</span> ${callName(call, t)}</a>`,
  )}</nav>`
}

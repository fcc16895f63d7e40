import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { lines } from '../../text/markup/lines.ts'
import { acrossWords } from '../../words/across-words.ts'
import { firmName } from '../../words/firm-name.ts'
import { words } from '../../words/words.ts'
import { scrollTable } from './scroll-table.ts'
import { speakerName } from '../../across/show/speaker-name.ts'
import { callHref, columnHead, type ShownCall } from './shown-call.ts'

/** Who a speaker of a call is over all calls: the id and, where there is one, the address of the page. */
export type PersonOf = (call: string, speaker: string) => { id: string; href: string | null }

/** Who asks on which calls: a column for each, newest first; who asks on most of them comes first. */
export function analystTable(calls: readonly ShownCall[], locale: Locale, personOf: PersonOf): Html | null {
  const rows = new Map<string, { name: Html; cells: Html[][] }>()
  for (const [column, { call, insight }] of calls.entries()) {
    for (const { exchange, asker, sentences } of insight?.questions ?? []) {
      const person = call.participants.find(({ id }) => id === asker)
      if (!person) continue
      const { id, href } = personOf(call.id, asker)
      const row = rows.get(id) ?? { name: nameOf(call, person, href, locale), cells: calls.map(() => []) }
      rows.set(id, row)
      const place = sentences[0]?.paragraph ?? `exchange-${exchange}`
      row.cells[column]?.push(
        html`<a href="${callHref(call.id, locale, place)}">${words(locale).call.exchange(exchange)}</a>`,
      )
    }
  }
  if (rows.size === 0) return null
  const asked = ({ cells }: { cells: Html[][] }): number => cells.filter((cell) => cell.length > 0).length
  const { company: t } = acrossWords(locale)
  return scrollTable(
    t.analysts,
    [html`<th scope="col">${t.analyst}</th>`, ...calls.map((call) => columnHead(call, locale))],
    [
      html`<tbody>${[...rows.values()]
        .sort((a, b) => asked(b) - asked(a))
        .map(
          ({ name, cells }) =>
            html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${lines(cell)}</td>`)}</tr>`,
        )}</tbody>`,
    ],
  )
}

function nameOf(
  call: CallFacts,
  { id, firm }: CallFacts['participants'][number],
  href: string | null,
  locale: Locale,
): Html {
  const own = speakerName(call, id, locale)
  return html`${href === null ? own : html`<a href="${href}">${own}</a>`}${firm && html` <small>${firmName(firm, locale)}</small>`}`
}

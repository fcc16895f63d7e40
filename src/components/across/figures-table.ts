import { acrossRows, type CellFigure } from '../../across/across-rows.ts'
import { rowName, scopeName } from '../../across/show/row-name.ts'
import { columnName, termNamer } from '../../across/show/shown.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { lines } from '../../text/markup/lines.ts'
import { acrossWords } from '../../words/across-words.ts'
import { insightWords } from '../../words/insight-words.ts'
import { sayValue } from '../../words/say-value.ts'
import { scrollTable } from './scroll-table.ts'
import { callHref, columnHead, type ShownCall } from './shown-call.ts'

/** The key figures of calls: a column for each call, newest first. */
export function figuresTable(calls: readonly ShownCall[], locale: Locale): Html | null {
  const groups = acrossRows(calls.map(({ insight }) => insight))
  if (groups.length === 0) return null
  const t = insightWords(locale)
  const name = termNamer(calls, locale)
  const head = [html`<th scope="col">${t.metric}</th>`, ...calls.map((call) => columnHead(call, locale))]
  const bodies = groups.map(
    (group) =>
      html`<tbody><tr class="group"><th scope="rowgroup" colspan="${calls.length + 1}">${scopeName(group, locale)}</th></tr>${group.rows.map(
        (row) => {
          return html`<tr${row.follows && html` class="under"`}><th scope="row">${rowName(row, name, locale, row.follows)}</th>${row.cells.map(
            (cell, column) => html`<td>${lines(cell.map((figure) => cellFigure(figure, column, calls, locale)))}</td>`,
          )}</tr>`
        },
      )}</tbody>`,
  )
  return scrollTable(acrossWords(locale).company.figures, head, bodies, calls.length === 2 ? 'two' : undefined)
}

/** A figure of a column, with the call that says it where that is another one. */
function cellFigure(figure: CellFigure, column: number, calls: readonly ShownCall[], locale: Locale): Html {
  const by = calls[figure.saidIn]?.call
  const note = by && figure.saidIn !== column && acrossWords(locale).company.saidIn(columnName(by, locale))
  return html`${figureLink(figure, by?.id ?? '', locale)}${note && html`<br><small>${note}</small>`}`
}

/** A figure as a link to its paragraph; what an editor corrects is marked. */
export function figureLink(figure: KeyFigure, call: string, locale: Locale): Html {
  const { corrected, words: quote, moves, paragraph } = figure
  return html`<a href="${callHref(call, locale, paragraph)}">${sayValue(figure, locale, moves)}</a>${
    corrected !== null && html` <small class="corrected">${insightWords(locale).corrected(quote)}</small>`
  }`
}

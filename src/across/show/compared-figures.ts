import type { CellFigure } from '../across-rows.ts'
import type { ComparedFacts } from '../../model/compared-call.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { lines } from '../../text/markup/lines.ts'
import { acrossWords } from '../../words/across-words.ts'
import { insightWords } from '../../words/insight-words.ts'
import { sayValue } from '../../words/say-value.ts'
import type { ScopedRow } from '../comparison.ts'
import { callDifference, type CallDifference } from '../difference.ts'
import { each, placeIn, quoted, said, valueLink, type CompareView } from './compare-view.ts'
import { rowName, scopeName } from './row-name.ts'
import { columnName, termNamer } from './shown.ts'

/** What two calls report side by side, and what only one of them does; `null` where neither reports anything. */
export function comparedFigures(view: CompareView, rows: readonly ScopedRow[]): Html | null {
  const { earlier, later } = view
  if (rows.length === 0) return null
  const has = ({ cells }: ScopedRow, column: number): boolean => (cells[column] ?? []).length > 0
  const both = rows.filter((row) => has(row, 0) && has(row, 1))
  const added = rows.filter((row) => !has(row, 1))
  const gone = rows.filter((row) => !has(row, 0))
  return html`<section aria-labelledby="figures"><h2 id="figures">${each(view, (locale) => acrossWords(locale).company.figures)}</h2>${both.length > 0 && table(view, both)}${
    added.length > 0 &&
    html`<h3 id="new-figures">${said(view, ({ newFigures }) => newFigures)}</h3>${view.brief ? list(view, added, later.call) : added.map((row) => quotedFigures(view, row))}`
  }${gone.length > 0 && html`<h3>${said(view, ({ onlyEarlier }) => onlyEarlier)}</h3>${list(view, gone, earlier.call)}`}</section>`
}

/** What a call alone reports, each with the way to where it was said. */
function list(view: CompareView, rows: readonly ScopedRow[], call: ComparedFacts): Html {
  return html`<ul class="gone">${rows.map(
    (row) =>
      html`<li>${title(view, row)} ${row.cells.flat().map((figure) => valueLink(view, figure, call))}</li>
`,
  )}</ul>`
}

/** What the later call alone reports, with its words. */
function quotedFigures(view: CompareView, row: ScopedRow): Html {
  const figures = row.cells.flat()
  return html`<article><h4>${title(view, row)} ${figures.map((figure) => valueLink(view, figure, view.later.call))}</h4>${quoted(view, view.later, figures.slice(0, 1))}</article>
`
}

function title(view: CompareView, row: ScopedRow): Html {
  return each(
    view,
    (locale) =>
      html`${rowName(row, termNamer([view.later, view.earlier], locale), locale)} <small>${scopeName(row, locale)}</small>`,
  )
}

function table(view: CompareView, rows: readonly ScopedRow[]): Html {
  const { earlier, later } = view
  const head = (call: ComparedFacts): Html =>
    html`<th scope="col"><a href="${placeIn(view, call)}">${each(view, (locale) => columnName(call, locale))}</a></th>`
  // The earlier figure may be one that the later call alone says.
  const cell = (figures: readonly CellFigure[]): Html =>
    html`<td>${lines(figures.map((figure) => valueLink(view, figure, (figure.saidIn === 0 ? later : earlier).call)))}</td>`
  return html`<p class="quiet">${said(view, ({ calculated }) => calculated)}</p><div class="scrolls" role="group" aria-labelledby="figures" tabindex="0"><table class="quarters fits"><thead><tr><th scope="col">${each(view, (locale) => insightWords(locale).metric)}</th>${head(earlier.call)}${head(later.call)}<th scope="col">${said(view, (t) => t.difference)}</th></tr></thead><tbody>${rows.map(
    (row, at) => {
      const [after = [], before = []] = row.cells
      const away = callDifference(before, after)
      return html`${
        rows[at - 1]?.scope.id !== row.scope.id &&
        html`<tr class="group"><th scope="rowgroup" colspan="4">${each(view, (locale) => scopeName(row, locale))}</th></tr>`
      }<tr><th scope="row">${each(view, (locale) => rowName(row, termNamer([later, earlier], locale), locale))}</th>${cell(before)}${cell(after)}<td class="difference">${away && each(view, (locale) => sayDifference(away, locale))}</td></tr>
`
    },
  )}</tbody></table></div>`
}

function sayDifference({ value, unit, bound }: CallDifference, locale: Locale): string {
  return `${bound === null ? '' : '≈ '}${sayValue({ low: value, high: value, unit, bound: null }, locale, value !== 0)}`
}

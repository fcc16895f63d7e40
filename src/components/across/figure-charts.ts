import { rowName, scopeName } from '../../across/show/row-name.ts'
import { columnName, termNamer } from '../../across/show/shown.ts'
import { acrossRows, type AcrossRow } from '../../across/across-rows.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { sayValue } from '../../words/say-value.ts'
import { words } from '../../words/words.ts'
import { callHref, type ShownCall } from './shown-call.ts'

/** Fewer points are no line. */
const POINTS = 3
/** A reader looks at so many charts; the table has all rows. */
const CHARTS = 12
/** Size of a chart, and where its points lie, in its own units. */
const WIDTH = 320
const HEIGHT = 132
const LEFT = 28
const TOP = 34
const BOTTOM = 96

/** Small charts of what has at least three points, oldest first; each point leads to its paragraph. */
export function figureCharts(calls: readonly ShownCall[], locale: Locale): Html | null {
  const name = termNamer(calls, locale)
  const charts = acrossRows(calls.map(({ insight }) => insight)).flatMap((group) =>
    group.rows.flatMap((row) => {
      const points = pointsOf(row, calls)
      return row.like.kind === 'actual' && points.length >= POINTS ? [{ group, row, points }] : []
    }),
  )
  if (charts.length === 0) return null
  return html`<ul class="charts">${charts
    .slice(0, CHARTS)
    .map(
      ({ group, row, points }) =>
        html`<li><p>${rowName(row, name, locale)} <small>${scopeName(group, locale)}</small></p>${chart(points, calls.length, locale)}</li>`,
    )}</ul>`
}

/** A point of a chart: the figure of a call, and its place in time from 0. */
interface Point {
  figure: KeyFigure
  /** The call whose point it is, and the one that says it. */
  call: ShownCall['call']
  by: ShownCall['call']
  at: number
}

/** Where a call gives one value, it is a point. */
function pointsOf({ cells }: AcrossRow, calls: readonly ShownCall[]): Point[] {
  return cells
    .flatMap((cell, column): Point[] => {
      const [figure, second] = cell
      const [shown, by] = [calls[column], calls[figure?.saidIn ?? column]]
      return figure && !second && shown && by && figure.low === figure.high
        ? [{ figure, call: shown.call, by: by.call, at: calls.length - 1 - column }]
        : []
    })
    .reverse()
}

function chart(points: readonly Point[], columns: number, locale: Locale): Html {
  const values = points.map(({ figure }) => figure.low)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (at: number): number => round(LEFT + (at * (WIDTH - 2 * LEFT)) / Math.max(1, columns - 1))
  const y = (value: number): number =>
    most === least ? (TOP + BOTTOM) / 2 : round(BOTTOM - ((value - least) * (BOTTOM - TOP)) / (most - least))
  const first = points[0]?.at ?? 0
  const last = points.at(-1)?.at ?? 0
  const lines = points.slice(1).map(({ figure, at }, index) => {
    const from = points[index]
    const isGap = from && at - from.at > 1
    return (
      from &&
      html`<path d="M${x(from.at)} ${y(from.figure.low)}L${x(at)} ${y(figure.low)}"${isGap && html` class="gap"`}/>`
    )
  })
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group">${lines}${points.map(({ figure, call, by, at }) => {
    const said = sayValue(figure, locale, false)
    const labelled = at === first || at === last
    return html`<a href="${callHref(by.id, locale, figure.paragraph)}" aria-label="${`${columnName(call, locale)}${words(locale).signs.colon}${said}`}"><circle class="hit" cx="${x(at)}" cy="${y(figure.low)}" r="15"/><circle cx="${x(at)}" cy="${y(figure.low)}" r="3.5"/>${
      labelled && html`<text x="${edge(x(at))}" y="${y(figure.low) - 12}"${anchor(at, columns)}>${said}</text>`
    }${!labelled && html`<title>${`${columnName(call, locale)}${words(locale).signs.colon}${said}`}</title>`}</a>${
      labelled &&
      html`<text class="time" x="${edge(x(at))}" y="${HEIGHT - 8}"${anchor(at, columns)} aria-hidden="true">${columnName(call, locale)}</text>`
    }`
  })}</svg>`
}

/** Words at the edges stay inside. */
function anchor(at: number, columns: number): Html {
  const share = at / Math.max(1, columns - 1)
  return html` text-anchor="${share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle'}"`
}

/** Words that begin or end with the chart do so at its edge. */
function edge(x: number): number {
  return x === LEFT ? 0 : x === WIDTH - LEFT ? WIDTH : x
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

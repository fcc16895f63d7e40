import { quoteKey } from '../../model/call-insight.ts'
import type { InsightWords } from '../../words/wording/insight-words.ts'
import { words as wordsOf } from '../../words/words.ts'
import { sayValue } from '../../words/say-value.ts'
import { periodId } from '../../insight/key-figures/period/period-id.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { figureGroups, type MetricRow } from './figure-groups.ts'
import { each, nameOf, quoted, type GlanceView } from './glance-in.ts'

/** The table of what is reported, with the sentences of each part of the company. */
export function figureSection(view: GlanceView): Html {
  const groups = figureGroups(view.insight.figures)
  if (groups.length === 0) return html`<p class="empty">${each(view, (t) => t.noFigures)}</p>`
  return html`<table class="report figures"><thead><tr><th scope="col">${each(view, (t) => t.metric)}</th><th scope="col">${each(view, (t) => t.amount)}</th><th scope="col">${each(view, (t) => t.change)}</th></tr></thead>${groups.map(
    ({ scope, rows }) => {
      const own = view.insight.figures.filter((one) => one.kind !== 'guidance' && one.scope.id === scope.id)
      const sentences = new Set(own.map(quoteKey)).size
      return html`<tbody><tr><th scope="rowgroup" colspan="3">${scope.name === null ? each(view, (t) => t.company) : html`<span lang="en" translate="no">${scope.name}</span>`}</th></tr>
${rows.map((row) => metricRow(view, row))}<tr class="said"><td colspan="3"><details><summary>${each(view, (t) => t.sentences(sentences))}</summary>${quoted(view, own)}</details></td></tr></tbody>`
    },
  )}</table>`
}

function metricRow(view: GlanceView, { metric, period, basis, levels, changes }: MetricRow): Html {
  const call = view.insight.period
  const isOther = periodId(period) !== (call && `${call.year}-Q${call.quarter}`)
  const notes = (t: InsightWords, locale: Locale): string =>
    [isOther && t.period(period.year, period.part, period.span), basis === 'adjusted' && t.basis.adjusted]
      .filter((note) => note !== false)
      .join(wordsOf(locale).signs.list)
  const hasNotes = isOther || basis === 'adjusted'
  return html`<tr><th scope="row">${each(view, (_, locale) => nameOf(view, metric, metric, locale))}${hasNotes && html` <small>${each(view, notes)}</small>`}</th><td>${levels.map((one) => valueOf(view, one))}</td><td>${changes.map((one) => valueOf(view, one))}</td></tr>
`
}

/** A figure as a link to its paragraph, with what it is held against. */
export function valueOf(view: GlanceView, figure: KeyFigure): Html {
  const { paragraph, kind, against, basis, corrected, words, moves, low } = figure
  const isOtherwise = kind === 'comparison' && moves && against === null
  const said = (locale: Locale): string => {
    const shown = against === 'guidance' ? { ...figure, low: Math.abs(low), high: Math.abs(figure.high) } : figure
    return sayValue(shown, locale, moves && against !== 'guidance')
  }
  const notes = (t: InsightWords, locale: Locale): string =>
    [
      kind === 'comparison' && !moves && t.before,
      isOtherwise && t.otherwise,
      against === 'guidance' ? t.fromGuidance(low >= 0) : against !== null && t.against[against],
      basis === 'constant-currency' && t.basis[basis],
    ]
      .filter((note) => note !== false)
      .join(wordsOf(locale).signs.list)
  const hasNotes = against !== null || basis === 'constant-currency' || (kind === 'comparison' && !moves) || isOtherwise
  return html`<div><a href="../#${paragraph}">${each(view, (_, locale) => said(locale))}</a>${hasNotes && html` <small>${each(view, notes)}</small>`}${corrected !== null && html` <small class="corrected">${each(view, (t) => t.corrected(words))}</small>`}</div>`
}

import { scopeName } from '../../across/show/row-name.ts'
import { termNamer } from '../../across/show/shown.ts'
import { guidanceResults } from '../../insight/guidance-results.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { insightWords } from '../../words/insight-words.ts'
import { figureLink } from './figures-table.ts'
import { scrollTable } from './scroll-table.ts'
import { callHref, type ShownCall } from './shown-call.ts'

/**
 * What was expected, and what came of it.
 * @param calls newest first, with them the one before the oldest that is shown
 * @param isNewest whether no call has reported yet what the first one expects
 */
export function guidanceTable(calls: readonly ShownCall[], locale: Locale, isNewest: boolean): Html | null {
  const t = acrossWords(locale)
  const name = termNamer(calls, locale)
  const bodies = calls.flatMap((earlier, at) => {
    const later = calls[at - 1]
    const rows = later ? compared(earlier, later) : isNewest ? ahead(earlier) : []
    return rows.length === 0 || !rows[0]
      ? []
      : html`<tbody><tr class="group"><th scope="rowgroup" colspan="4">${periodName(rows[0].guidance, locale)}</th></tr>${rows.map(
          ({ guidance, result, verdict }) =>
            html`<tr><th scope="row">${name(guidance.metric)}${guidance.scope.name !== null && html` <small>${scopeName(guidance, locale)}</small>`}</th><td>${figureLink(guidance, earlier.call.id, locale)}</td><td>${
              result && later
                ? html`<div>${figureLink(result, later.call.id, locale)}</div>${result.metric !== guidance.metric && html` <small>${name(result.metric)}</small>`}`
                : html`<span class="quiet">${later ? t.company.unlike : t.company.awaited}</span>`
            }</td><td>${verdict && html`<a class="verdict" href="${callHref(later?.call.id ?? '', locale, result?.paragraph)}">${t.company.verdicts[verdict]}</a>`}</td></tr>`,
        )}</tbody>`
  })
  if (bodies.length === 0) return null
  const head = [insightWords(locale).metric, t.company.expected, t.company.reported, t.company.verdict]
  return scrollTable(
    t.company.guidance,
    head.map((text) => html`<th scope="col">${text}</th>`),
    bodies,
    'fits',
  )
}

/** Guidance of a call, with what is reported of it. */
interface GuidanceRow {
  guidance: KeyFigure
  result: KeyFigure | null
  verdict: 'above' | 'within' | 'below' | null
}

function compared({ insight: earlier }: ShownCall, { insight: later }: ShownCall): GuidanceRow[] {
  return earlier && later ? guidanceResults(earlier, later) : []
}

/** What the newest call expects of times that none has reported yet. */
function ahead({ insight }: ShownCall): GuidanceRow[] {
  return (insight?.figures ?? [])
    .filter(({ kind }) => kind === 'guidance')
    .map((guidance) => ({ guidance, result: null, verdict: null }))
}

function periodName({ period: { year, part, span } }: KeyFigure, locale: Locale): string {
  return insightWords(locale).period(year, part, span)
}

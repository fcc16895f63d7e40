import { termNamer } from '../../across/show/shown.ts'
import { chiefFigures } from '../../across/chief-figures.ts'
import { insightOfCall } from '../../load/pages/companies/insights.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { insightWords } from '../../words/insight-words.ts'
import { sayValue } from '../../words/say-value.ts'
import { words } from '../../words/words.ts'
import { callHref } from './shown-call.ts'

/** So many figures stand on a card. */
const FIGURES = 3

/** The figures with which a company opens a call, each as a link to its paragraph; `null` where none is certain. */
export function cardFigures(call: CallFacts, locale: Locale): Html | null {
  const insight = insightOfCall(call)
  const chief = chiefFigures(insight, FIGURES)
  if (chief.length === 0) return null
  const name = termNamer([{ insight }], locale)
  const t = insightWords(locale)
  return html`<dl class="chief">${chief.map(({ figure, change }) => {
    const { year, part, span } = figure.period
    const isQuarter = part.startsWith('Q') && span === 'only'
    const notes = change && [t.against['year-ago'], change.basis !== 'reported' && t.basis[change.basis]]
    return html`<div><dt>${name(figure.metric)}</dt><dd><a href="${callHref(call.id, locale, figure.paragraph)}">${sayValue(figure, locale, figure.moves)}</a>${
      figure.corrected !== null && html` <small class="corrected">${t.corrected(figure.words)}</small>`
    }${!isQuarter && html` <small>${t.period(year, part, span)}</small>`}${
      change &&
      html` <small><a href="${callHref(call.id, locale, change.paragraph)}">${sayValue(change, locale, true)}</a> ${notes?.filter((note) => note !== false).join(words(locale).signs.list)}</small>`
    }</dd></div>`
  })}</dl>`
}

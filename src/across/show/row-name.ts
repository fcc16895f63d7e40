import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { insightWords } from '../../words/insight-words.ts'
import { words } from '../../words/words.ts'
import type { FigureGroup, AcrossRow } from '../across-rows.ts'
import type { termNamer } from './shown.ts'

/** The company as a whole, or a part as it calls it. */
export function scopeName({ scope }: Pick<FigureGroup, 'scope'>, locale: Locale): Html {
  return scope.name === null
    ? html`${insightWords(locale).company}`
    : html`<span lang="en" translate="no">${scope.name}</span>`
}

/**
 * Names a row: its metric, and in what its figures differ from the plain ones.
 * @param follows the row before names the metric: it is only for those who do not see that
 */
export function rowName(
  { like }: AcrossRow,
  name: ReturnType<typeof termNamer>,
  locale: Locale,
  follows = false,
): Html {
  const t = insightWords(locale)
  const { span, part } = acrossWords(locale)
  const { metric, kind, basis, against } = like
  const notes = [
    kind === 'change' && (against === null ? t.change : t.against[against]),
    basis !== 'reported' && t.basis[basis],
    like.period.span !== 'only' && span[like.period.span],
    (like.period.part === 'H1' || like.period.part === 'H2' || like.period.part === 'FY') && part[like.period.part],
  ].filter((note) => note !== false)
  return html`${follows ? html`<span class="unseen">${name(metric)}</span>` : name(metric)}${notes.length > 0 && html` <small>${notes.join(words(locale).signs.list)}</small>`}`
}

import type { ComparedFacts, ComparedInsight } from '../../model/compared-call.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { termIn } from '../../words/term-in.ts'
import { words } from '../../words/words.ts'

/** What a call is called where its company has been named: its quarter, else its day, else its title. */
export function columnName(
  { period, date, title }: Pick<ComparedFacts, 'period' | 'date' | 'title'>,
  locale: Locale,
): string {
  const { call: t } = words(locale)
  return period ? t.period(period.year, period.quarter) : date === null ? title : t.date(date)
}

/** Names a metric or a topic: a term in the language of the page, else as the calls write it. */
export function termNamer(
  calls: readonly { insight: Pick<ComparedInsight, 'terms'> | null }[],
  locale: Locale,
): (id: string, written?: string) => Html {
  const known = calls.flatMap(({ insight }) => (insight ? [insight.terms] : [])).reverse()
  return (id, written = id) => {
    const term = known.find((terms) => Object.hasOwn(terms, id))?.[id]
    return term ? html`${termIn(term, locale)}` : html`<span lang="en" translate="no">${written}</span>`
  }
}

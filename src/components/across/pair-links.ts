import { columnName } from '../../across/show/shown.ts'
import type { CallPair } from '../../load/pages/companies/pairs.ts'
import { firstLocale, oncePathTo, pathTo } from '../../load/pages/paths.ts'
import { chosenPairPath } from '../../model/paths/chosen-pair-path.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { inEach } from '../../words/in-each.ts'
import type { AcrossWords } from '../../words/wording/across-words.ts'

/** The heading of a page that holds a call against the one before. */
export function pairHeading(languages: readonly Locale[]): Html {
  return inEach(languages, (locale) => acrossWords(locale).compare.heading)
}

/** The ways from such a page to the pairs before and after, to the year before, and to any two calls. */
export function pairLinks({ later, before, after, yearAgo }: CallPair, languages: readonly Locale[]): Html {
  const t = (say: (words: AcrossWords['compare'], locale: Locale) => string): Html =>
    inEach(languages, (locale) => say(acrossWords(locale).compare, locale))
  const pair = (id: string): string => oncePathTo(`/compare/${id}/`, firstLocale)
  const chosen = (a: string): string => pathTo(chosenPairPath(a, later.id), firstLocale)
  return html`<p class="gone">${
    yearAgo && html`<a href="${chosen(yearAgo.id)}">${t((one, locale) => one.yearAgo(columnName(yearAgo, locale)))}</a>`
  }<a href="${pathTo('/compare/', firstLocale)}">${t((one) => one.any)}</a></p>${
    (before ?? after) !== null &&
    html`<p class="parts">${before !== null && html`<a rel="prev" href="${pair(before)}">${t((one) => one.before)}</a>`}${
      after !== null && html`<a rel="next" href="${pair(after)}">${t((one) => one.after)}</a>`
    }</p>`
  }`
}

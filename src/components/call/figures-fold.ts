import { insightWords } from '../../words/insight-words.ts'
import { oncePathTo } from '../../load/pages/paths.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** The fold above the text of a call in which its key figures are shown once it is opened; without scripts it leads to them. */
export function figuresFold(call: string, locale: Locale): Html {
  const { heading, more } = insightWords(locale)
  return html`<details data-glance><summary>${heading}</summary><a href="${oncePathTo(`/calls/${call}/figures/`, locale)}">${more}</a></details>`
}

import { site } from 'virtual:duizhao/site'
import { words } from '../words/words.ts'
import { checkWords } from '../words/check-words.ts'
import { oncePathTo } from '../load/pages/paths.ts'
import type { CallFacts } from '../model/call-facts.ts'
import { downloadNames, downloadPath } from '../model/paths/download.ts'
import { chineseOf, type Locale } from '../model/locale.ts'
import { offlineWords } from '../words/offline-words.ts'
import { html, type Html } from '../text/markup/html.ts'

/** Links to the files that the site offers besides. */
function exports(id: string): Html[] {
  return site.downloads.flatMap((format) =>
    format === 'html'
      ? []
      : html`<li class="link"><a href="${import.meta.env.BASE_URL}${downloadPath(id, format)}" download>${downloadNames[format]}</a></li>`,
  )
}

/** What the head of a call says of it, with the links to its other pages. */
export function callFactsList({ id, date, translation, counts }: CallFacts, locale: Locale): Html {
  const { call: t, provenance } = words(locale)
  const original = translation?.lang
  const shown = original && chineseOf(locale, original)
  return html`<ul class="facts">${date && html`<li><time datetime="${date}">${t.date(date)}</time></li>`}${
    translation &&
    shown &&
    html`<li>${provenance.origin[translation.origin]}</li><li>${provenance.script[shown]}</li>${original !== shown && html`<li>${provenance.converted(original, shown)}</li>`}`
  }<li>${translation ? t.translated(counts.translated / counts.paragraphs) : t.oneLanguage}</li><li>${t.paragraphs(counts.paragraphs)}</li>${
    counts.notes > 0 && html`<li>${t.noteCount(counts.notes)}</li>`
  }${translation && html`<li class="link"><a href="${oncePathTo(`/calls/${id}/checks/`, locale)}">${checkWords(locale).report}</a></li>`}<li class="link"><a href="${oncePathTo(`/calls/${id}/source/`, locale)}">${t.source}</a></li><li class="link">${
    site.downloads.includes('html')
      ? html`<a href="${import.meta.env.BASE_URL}${downloadPath(id, 'html')}" download>${offlineWords(locale).oneFile.link}</a>`
      : html`<button type="button" data-step="take">${offlineWords(locale).oneFile.link}</button>`
  }</li>${exports(id)}</ul>${
    translation?.origin === 'machine' &&
    html`<p class="machine" role="note">${provenance.machine}${
      translation.notice && shown && html`<q lang="${shown}">${translation.notice[shown]}</q>`
    }</p>`
  }`
}

import { localeLang, locales } from '../model/locale.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { offlineWords } from './offline-words.ts'

/**
 * The page for a reader without network whose browser has lost even the offline page. It stands alone.
 * @param home address of the home page
 */
export function lastResort(home: string): string {
  const parts = locales.map((locale) => {
    const t = offlineWords(locale)
    return `<section lang="${localeLang[locale]}"><h1>${t.notKept.heading}</h1><p>${t.notKept.lost}</p></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${offlineWords('en').notKept.heading}</title>${parts.join('\n')}<p><a href="${escapeHtml(home)}">duizhao 对照</a></p></html>`
}

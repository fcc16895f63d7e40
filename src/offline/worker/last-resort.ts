import { locales } from '../../model/locale.ts'
import { noNetworkWords } from '../../words/no-network-words.ts'
import { escapeHtml } from '../../text/markup/escape-html.ts'

/**
 * The page for a reader without network whose browser has lost even the offline page. It stands alone, in all languages.
 * @param home address of the home page
 */
export function lastResort(home: string): string {
  const parts = locales.map((locale) => {
    const { heading, text } = noNetworkWords(locale)
    return `<section lang="${locale}"><h1>${heading}</h1><p>${text}</p></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${noNetworkWords('en').heading}</title>
${parts.join('\n')}<p><a href="${escapeHtml(home)}">duizhao 对照</a></p></html>`
}

import { localeLang, locales, type Locale } from '../../model/locale.ts'
import { escapeHtml } from '../../text/escape-html.ts'

const WORDS: Record<Locale, { heading: string; text: string }> = {
  en: {
    heading: 'No network',
    text: 'The network does not answer, and this browser has deleted what was kept. Once there is a network, everything comes back.',
  },
  'zh-hans': { heading: '没有网络', text: '网络没有响应，而且浏览器已删除先前保存的内容。恢复网络后一切都会回来。' },
  'zh-hant': { heading: '沒有網路', text: '網路沒有回應，而且瀏覽器已刪除先前儲存的內容。恢復網路後一切都會回來。' },
}

/**
 * The page for a reader without network whose browser has lost even the offline page. It stands alone, in all languages.
 * @param home address of the home page
 */
export function lastResort(home: string): string {
  const parts = locales.map((locale) => {
    const { heading, text } = WORDS[locale]
    return `<section lang="${localeLang[locale]}"><h1>${heading}</h1><p>${text}</p></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${WORDS.en.heading}</title>
${parts.join('\n')}<p><a href="${escapeHtml(home)}">duizhao 对照</a></p></html>`
}

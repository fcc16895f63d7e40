import type { CitedText } from './citation.ts'

/** Mail programs take some 2,000 characters of an address; a Chinese character is nine of them. */
const MOST = { latin: 320, chinese: 110 }

/** What a reader reports: where, what stands there, and what is to be asked of them. */
export interface Report {
  subject: string
  /** Address of the paragraph. */
  link: string
  quotes: readonly CitedText[]
  /** What a check says of it already; empty where it says nothing. */
  finding: string
  /** What stands before the reader's own words. */
  wrong: string
}

/**
 * The address at which a report can be written: nothing is sent, the program of the reader opens with the text in it.
 * @param to address for mail (`mailto:`), of an issue tracker (GitHub, GitLab, Forgejo), or of anything else, which gets
 * `title` and `body`
 */
export function reportAddress(to: string, { subject, link, quotes, finding, wrong }: Report): string {
  const lines = [link, ...quotes.map((quote) => `> ${shortened(quote)}`), finding, `${wrong} `]
  const body = lines.filter((line) => line !== '').join('\n\n')
  const fill = (address: string, title: string, text: string): string => {
    const join = address.includes('?') ? '&' : '?'
    return `${address}${join}${title}=${encode(subject)}&${text}=${encode(body)}`
  }
  if (to.startsWith('mailto:')) return fill(to, 'subject', 'body')
  const tracker = /^(https?:\/\/[^?#]+?)\/(-\/)?issues(?:\/new)?\/?$/.exec(to)
  if (!tracker) return fill(to, 'title', 'body')
  const [, project = '', gitlab = ''] = tracker
  const page = `${project}/${gitlab}issues/new`
  return gitlab === '' ? fill(page, 'title', 'body') : fill(page, 'issue[title]', 'issue[description]')
}

/** Half a character, which a cut may leave, is no text. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  )
}

function shortened({ lang, text }: CitedText): string {
  const most = lang === 'en' ? MOST.latin : MOST.chinese
  const line = text.replace(/\s+/g, ' ')
  return line.length <= most ? line : `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

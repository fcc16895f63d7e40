import { escapeHtml } from '../../text/markup/escape-html.ts'
import { escapeMarkdown } from '../../text/markup/escape-markdown.ts'

/** Words of a paragraph in one language. */
export interface CitedText {
  lang: string
  text: string
}

/** What a citation says, in the language of the page. */
export interface Citation {
  quotes: CitedText[]
  /** Who said it, in their order, each with role or firm. */
  speakers: { name: string; about: string | null }[]
  /** Company and period. */
  call: string
  date: string | null
  /** Number of the paragraph, or of the first and last: `12`, `12–14`. */
  number: string
  link: string
  /** What must be said of the Chinese where it is quoted. */
  caveat: string | null
}

const MARKS: Record<string, [string, string]> = { en: ['“', '”'], 'zh-Hans': ['“', '”'], 'zh-Hant': ['「', '」'] }

/**
 * Writes a citation as plain text.
 * @param lang language of the page, which decides how the source is punctuated
 */
export function plainCitation(citation: Citation, lang: string): string {
  const quotes = citation.quotes.map(({ lang, text }) => (MARKS[lang] ?? ['“', '”']).join(text))
  return [
    ...quotes,
    `${dash(lang)}${sourceOf(citation, lang)}`,
    citation.link,
    ...(citation.caveat ? [citation.caveat] : []),
  ].join('\n')
}

/** Writes a citation as Markdown; what would be markup in the quoted words is escaped. */
export function markdownCitation(citation: Citation, lang: string): string {
  const quotes = citation.quotes.map(({ text }) => `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}`).join('\n>\n')
  const source = `${dash(lang)}[${escapeMarkdown(sourceOf(citation, lang))}](${markdownAddress(citation.link)})`
  return [quotes, source, ...(citation.caveat ? [`*${escapeMarkdown(citation.caveat)}*`] : [])].join('\n\n')
}

/** Writes a citation as HTML. */
export function htmlCitation(citation: Citation, lang: string): string {
  const link = escapeHtml(citation.link)
  const quotes = citation.quotes
    .map(({ lang, text }) => `<p lang="${escapeHtml(lang)}">${escapeHtml(text)}</p>`)
    .join('')
  const source = `<p>${dash(lang)}<a href="${link}">${escapeHtml(sourceOf(citation, lang))}</a></p>`
  return `<blockquote cite="${link}">${quotes}</blockquote>${source}${citation.caveat ? `<p><em>${escapeHtml(citation.caveat)}</em></p>` : ''}`
}

function sourceOf({ speakers, call, date, number }: Citation, lang: string): string {
  const list = (parts: (string | null)[]): string =>
    parts.filter((part) => part !== null && part !== '').join(lang === 'en' ? ', ' : '，')
  const who = speakers
    .map(({ name, about }) => list([name, about]))
    .filter((one) => one !== '')
    .join(lang === 'en' ? '; ' : '；')
  return list([who, call, date, `¶${number}`])
}

function dash(lang: string): string {
  return lang === 'en' ? '— ' : '——'
}

/** Parentheses, blanks and pointed brackets would end the address. */
function markdownAddress(link: string): string {
  return link.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}

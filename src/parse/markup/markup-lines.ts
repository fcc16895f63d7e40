import { columnLines } from './columns.ts'
import { htmlLines } from './html.ts'
import { markdownLines } from './markdown.ts'
import type { MarkedLine } from './marked-line.ts'

/** Larger files are no pages that somebody saved; their text is read as it stands. */
const LARGEST = 20_000_000

/** Tags that a page or a piece of one is made of. */
const TAGS = /<\/?(?:p|div|br|li|td|tr|h[1-6]|table|span|strong)\b[^<>]{0,400}>/gi
const FEWEST_TAGS = 6

/** Lines that end in a backslash, which breaks a line in the Markdown of Pandoc. */
const FEWEST_BREAKS = 3

/** Characters that are looked at. */
const SAMPLE = 200_000

/**
 * The lines of a text that has markup, as a reader sees them: a page, Markdown, or columns.
 * @param file its name; the ending tells, and where it does not, the text
 * @returns `null` where the text is plain
 */
export function markupLines(file: string, text: string): MarkedLine[] | null {
  if (text.length > LARGEST) return null
  if (isHtml(file, text)) return htmlLines(text)
  if (isMarkdown(file, text)) return markdownLines(text)
  return columnLines(text)
}

function isHtml(file: string, text: string): boolean {
  if (!text.includes('<')) return false
  if (/\.x?html?$/i.test(file)) return true
  const start = text.slice(0, 400).replace(/^[\s\uFEFF]+|^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)+/g, '')
  if (/^<(?:!doctype html|html|head|body|meta|table|article|section|main|div|p|ul|ol|h[1-6]|span)\b/i.test(start)) return true
  if (!text.includes('</') && !/<br\b/i.test(text)) return false
  const sample = text.slice(0, SAMPLE)
  const tags = sample.match(TAGS)?.length ?? 0
  return !/\.(?:md|markdown)$/i.test(file) && tags >= FEWEST_TAGS && tags >= (sample.match(/\n/g)?.length ?? 0) * 0.4
}

/** In a text file two lines with marks that only Markdown has make it Markdown. */
function isMarkdown(file: string, text: string): boolean {
  if (/\.(?:md|markdown)$/i.test(file)) return true
  if (!/\*\*|#|\||\\\r?\n/.test(text)) return false
  const sample = text.slice(0, SAMPLE)
  const bold = sample.match(/^[ \t>*+-]*\*\*[^*\s][^*\n]*\*\*/gm)?.length ?? 0
  const headings = sample.match(/^#{1,6} \S/gm)?.length ?? 0
  const breaks = sample.match(/\S\\\r?$/gm)?.length ?? 0
  return bold + headings >= 2 || breaks >= FEWEST_BREAKS || /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$/m.test(sample)
}

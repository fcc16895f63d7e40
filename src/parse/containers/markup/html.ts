import { Parser } from 'htmlparser2'
import { isBlock, UNREAD } from './elements.ts'
import { headFacts, type HeadField } from '../head.ts'
import { contentOf, frontLines, type Content, type OpenedLine, tidy, lineCounter } from '../opened.ts'
import { MarkupWriter, type MarkupStyle } from './markup-writer.ts'

/** Elements of the page around the call. */
const FURNITURE = /^(?:nav|footer|button|form|menu|dialog|aside|figure|label)$/
const FURNITURE_ROLE = /^(?:navigation|banner|contentinfo|button|search)$/
const FURNITURE_CLASS =
  /(?:^|\s)(?:site-header|site-footer|menu|sidebar|breadcrumbs?|related(?:-posts)?|comments)(?:$|\s)/i
const EMPHASIS = /^(?:b|strong|th|em|i|u|h[1-6]|dt)$/
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i
const SPEAKER_CLASS = /(?:^|[\s_-])(?:speaker|speaker-?name)(?:$|[\s_-])/i

/** Properties of a page that state facts, with the key that a head has for them. */
const META: ReadonlyMap<string, string> = new Map([
  ['article:published_time', 'date'],
  ['date', 'date'],
  ['pubdate', 'date'],
  ['company', 'company'],
  ['ticker', 'ticker'],
])

/** Markup nested deeper than this is no page. */
const DEEPEST = 500
const CHUNK = 65_536

/** Widest and tallest cell. */
const MOST_SPAN = 1000

/** What an open element makes of the text in it. */
interface OpenElement {
  unread: boolean
  title: boolean
  /** Lists around it. */
  lists: number
  /** Columns over which a cell stands. */
  columns: number
  style: MarkupStyle
}

/**
 * Reduces a page or a piece of one to the lines that a reader sees, in their order.
 * @returns `null` where the markup is nested too deeply to be a page
 */
export function readHtml(rows: readonly string[]): Content | null {
  const text = rows.join('\n')
  const writer = new MarkupWriter(!/<(?:p|div|br|li|td|h[1-6]|pre|section|article)\b/i.test(text))
  const head = writeHtml(text, 1, writer)
  if (!head) return null
  const lines = writer.finish()
  const { title, fields } = head
  const facts = headFacts(fields)
  // A page's title has the name of the site in it; a heading in the page tells better.
  const headed = lines.some(({ marks }) => marks.heading > 0)
  if (title && !headed) facts.title = title.text
  return contentOf(lines, { aside: title ? frontLines(title, headed ? 'residue' : 'title') : [], facts })
}

/**
 * Writes HTML as lines: a page, or a piece that stands in Markdown, such as a table or a `<div lang="zh">`.
 * @param first the line of the file where it begins
 * @returns what the head of the page states; `null` where the markup is nested too deeply
 */
export function writeHtml(
  text: string,
  first: number,
  writer: MarkupWriter,
): { title: OpenedLine | undefined; fields: HeadField[] } | null {
  const root: OpenElement = { unread: false, title: false, lists: 0, columns: 1, style: writer.style }
  const open: OpenElement[] = []
  const fields: HeadField[] = []
  const titles = new MarkupWriter(false)
  const numberOf = lineCounter(text, first)
  const innermost = () => open.at(-1) ?? root
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const parent = innermost()
      const element = opened(name, attributes, parent)
      if (!parent.unread) {
        if (name === 'br') writer.lineBreak()
        else if (name === 'table') writer.openTable()
        else if (isBlock(name)) writer.block()
        if (name === 'li') writer.item(Math.max(1, element.lists))
        else if (name === 'tr') writer.openRow()
        else if (name === 'td' || name === 'th') writer.openCell(span(attributes['rowspan']))
        else if (name === 'meta') fields.push(...metaField(attributes))
      }
      open.push(element)
      writer.style = element.style
    },
    ontext: (data) => {
      const { unread, title } = innermost()
      if (unread) return
      const into = title ? titles : writer
      into.text(data, numberOf(parser.startIndex))
    },
    onclosetag: (name) => {
      const element = open.pop()
      if (!element) return
      if (!element.unread) {
        if (name === 'table') writer.closeTable()
        else if (isBlock(name)) writer.block()
        if (name === 'td' || name === 'th') writer.closeCell(element.columns)
      }
      writer.style = innermost().style
    },
  })
  for (let at = 0; at < text.length && open.length <= DEEPEST; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  const deep = open.length > DEEPEST
  if (!deep) parser.end()
  writer.style = root.style
  return deep ? null : { title: titles.finish()[0], fields }
}

function opened(
  name: string,
  attributes: Record<string, string>,
  { unread, title, lists, style }: OpenElement,
): OpenElement {
  const { style: css = '', class: classes = '', id = '', role = '', lang } = attributes
  return {
    unread: unread || UNREAD.has(name),
    title: title || name === 'title',
    lists: lists + (name === 'ul' || name === 'ol' ? 1 : 0),
    columns: span(attributes['colspan']),
    style: {
      bold: style.bold || EMPHASIS.test(name) || BOLD_STYLE.test(css) || SPEAKER_CLASS.test(classes),
      heading: Number(/^h([1-6])$/.exec(name)?.[1] ?? style.heading),
      quote: style.quote || name === 'blockquote',
      furniture:
        style.furniture ||
        FURNITURE.test(name) ||
        FURNITURE_ROLE.test(role) ||
        FURNITURE_CLASS.test(`${classes} ${id}`),
      exact: style.exact || name === 'pre',
      speaker: attributes['speaker'] ?? attributes['data-speaker'] ?? style.speaker,
      // What a page declares for the whole of it says nothing about a text in two languages.
      lang: lang === undefined || lang === '' || name === 'html' || name === 'body' ? style.lang : lang,
    },
  }
}

function span(value = '1'): number {
  return Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), MOST_SPAN)
}

function metaField({ name, property, content }: Record<string, string>): HeadField[] {
  const key = META.get((property ?? name ?? '').toLowerCase())
  const value = tidy(content ?? '')
  return key === undefined || value === '' ? [] : [[key, value]]
}

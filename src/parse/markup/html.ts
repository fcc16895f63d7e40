import { Parser } from 'htmlparser2'
import { LineCounter } from './line-counter.ts'
import { LineWriter } from './line-writer.ts'
import type { MarkedLine } from './marked-line.ts'

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  ('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul')
    .split(' '),
)
/** Elements whose content nobody reads. */
const UNREAD = new Set(
  'script style template noscript svg math iframe object video audio canvas textarea select rt rp map datalist'.split(' '),
)
/** Elements of the page around the call. */
const FURNITURE = new Set('nav footer button form menu dialog aside figure label'.split(' '))
const BOLD = /^(?:b|strong)$|^th$/
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i
const SPEAKER_CLASS = /(?:^|[\s_-])(?:speaker|speaker-?name)(?:$|[\s_-])/i
const HEADING = /^h[1-6]$/

/** Markup nested deeper than this is no page. */
const DEEPEST = 500
const CHUNK = 65_536

/** What an open element changes for the text in it. */
interface Open {
  name: string
  unread: boolean
  furniture: boolean
  bold: boolean
}

/**
 * Reduces a page or a piece of one to the lines that a reader sees, in their order; the cells of a row of a table that
 * has both languages come as English, then Chinese.
 * @returns `null` where the markup is nested too deeply to be a page
 */
export function htmlLines(text: string): MarkedLine[] | null {
  const counter = new LineCounter(text)
  const writer = new LineWriter(!/<(?:p|div|br|li|td|h[1-6]|pre|section|article)\b/i.test(text))
  const open: Open[] = []
  const count = { unread: 0, furniture: 0, bold: 0, pre: 0, quote: 0, heading: 0 }
  const change = (element: Open, by: 1 | -1) => {
    if (element.unread) count.unread += by
    if (element.furniture) count.furniture += by
    if (element.bold) count.bold += by
    if (element.name === 'pre') count.pre += by
    if (element.name === 'blockquote') count.quote += by
    if (HEADING.test(element.name)) count.heading += by
    writer.style = {
      bold: count.bold > 0 || count.heading > 0,
      heading: count.heading > 0,
      quote: count.quote > 0,
      furniture: count.furniture > 0,
      exact: count.pre > 0,
    }
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (count.unread === 0) {
        if (name === 'br') writer.lineBreak()
        else if (BLOCKS.has(name)) writer.block()
        if (name === 'li') writer.bullet()
        else if (name === 'tr') writer.openRow()
        else if (name === 'td' || name === 'th') writer.openCell()
        else if (name === 'title') writer.openTitle()
      }
      const { style = '', class: classes = '', role = '' } = attributes
      const element = {
        name,
        unread: UNREAD.has(name),
        furniture: FURNITURE.has(name) || /^(?:navigation|banner|contentinfo|button|search)$/.test(role),
        bold: BOLD.test(name) || BOLD_STYLE.test(style) || SPEAKER_CLASS.test(classes),
      }
      open.push(element)
      change(element, 1)
    },
    ontext: (data) => {
      if (count.unread === 0) writer.text(data, counter.at(parser.startIndex))
    },
    onclosetag: (name) => {
      const element = open.pop()
      if (!element) return
      if (count.unread === 0) {
        if (BLOCKS.has(name)) writer.block()
        if (name === 'td' || name === 'th') writer.closeCell()
        else if (name === 'tr') writer.closeRow()
        else if (name === 'title') writer.closeTitle()
      }
      change(element, -1)
    },
  })
  for (let at = 0; at < text.length && open.length <= DEEPEST; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  if (open.length > DEEPEST) return null
  parser.end()
  return writer.finish()
}

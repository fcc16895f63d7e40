import { eachLine } from '../../read/lines.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { UNMARKED, type MarkedLine, type Marks } from './marked-line.ts'
import { Rows } from './rows.ts'

const HEADING = /^#{1,6}\s+(.+?)\s*#*$/
const QUOTE = /^(?:>\s?)+/
const BULLET = /^[-*+]\s+(?!\s*$)/
const FENCE = /^(?:```|~~~)/
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/
const ROW = /^\|.*\|$/
const DELIMITERS = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/

/**
 * Takes the marks of Markdown out of a text, line by line: headings, emphasis, lists, quotations, hard line breaks, rows
 * of tables, the fields at the beginning. Line breaks stay, since pastes of two languages rely on them; the number of an
 * item is part of its text.
 */
export function markdownLines(text: string): MarkedLine[] {
  const lines: MarkedLine[] = []
  const table = new Rows()
  let gap = true
  let fields = /^\uFEFF?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n)*---[ \t]*(?:\r?\n|$)/.test(text)
  eachLine(text, (raw, number) => {
    const line = raw.trim()
    if (line === '') {
      gap = true
      return
    }
    if (fields) {
      lines.push(...field(line, number))
      if (line === '---' && number > 1) fields = false
    } else {
      lines.push(...bodyLines(line, number, gap, table))
    }
    gap = false
  })
  return lines
}

function bodyLines(line: string, number: number, gap: boolean, table: Rows): MarkedLine[] {
  const numbers = [number]
  if (RULE.test(line) || FENCE.test(line) || DELIMITERS.test(line)) return [furniture(line, numbers, gap)]
  if (ROW.test(line)) {
    const cells = line.slice(1, -1).split(/(?<!\\)\|/)
    const row = table.lines(cells.map((cell) => cell.split(/<br\s*\/?>/i).flatMap((part) => marked(part, numbers, gap))))
    // A row of empty cells keeps its line.
    return row.length > 0 ? row : [furniture(line, numbers, gap)]
  }
  const parts = line.split(/<br\s*\/?>/i).flatMap((part, index) => marked(part, numbers, gap && index === 0))
  return parts.length > 0 ? parts : [furniture(line, numbers, gap)]
}

/** A line, or a part of one, without its marks; none where nothing is left. */
function marked(part: string, numbers: number[], gap: boolean): MarkedLine[] {
  let rest = part.trim().replace(/\s*\\$/, '')
  const quote = QUOTE.test(rest)
  if (quote) rest = rest.replace(QUOTE, '')
  const bullet = BULLET.test(rest)
  if (bullet) rest = rest.replace(BULLET, '')
  const heading = HEADING.exec(rest)
  const { text, bold } = inlineMarkdown(heading ? (heading[1] ?? '') : rest)
  const trimmed = text.trim()
  if (trimmed === '') return []
  const marks: Marks = {
    bold: heading ? trimmed.length : Math.min(bold, trimmed.length),
    heading: heading !== null,
    bullet,
    quote,
    furniture: false,
  }
  return [{ text: trimmed, numbers: [...numbers], gap, marks }]
}

/** A field above the text: its title and day are the call's; anything else is of the page. */
function field(line: string, number: number): MarkedLine[] {
  const title = /^(?:title|date):\s*["']?(.+?)["']?$/i.exec(line)?.[1]
  return title === undefined
    ? [furniture(line, [number], false)]
    : [{ text: title, numbers: [number], gap: false, marks: { ...UNMARKED, heading: true, bold: title.length } }]
}

function furniture(text: string, numbers: number[], gap: boolean): MarkedLine {
  return { text, numbers, gap, marks: { ...UNMARKED, furniture: true } }
}

import type { Layout } from '../choices/choices.ts'
import type { WrittenLine } from './written-line.ts'

/** Columns of a line; a Chinese character takes two. */
const WIDTHS: Record<Layout['wrap'], number | null> = { none: null, hard: 72, narrow: 50 }
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u

/** Where Chinese may be broken so that nothing stands between when it is put together again. */
const HAN = /[\p{Script=Han}，。；：？！、]/u
/** What begins no line. */
const NO_START = /[，。；：？！、）】」』”]/u

/** What a line that Markdown reads as another block begins with. */
const BLOCK = /^(?:\d+[.)]|[-+*#>=]+)(?:\s|$)/

/** A paragraph as lines that are not too long; between words, or between two Chinese characters. */
export function breakLine(
  { text, paragraph, framed = 0, indent = '', hang = '', quote }: WrittenLine,
  { wrap, container }: Layout,
): string[] {
  const mark = quote && container !== 'html' ? '> ' : ''
  const width = WIDTHS[wrap]
  const parts = width && paragraph ? broken(text, width, framed, container === 'md') : [text]
  return parts.map((part, at) => mark + (at === 0 ? indent : hang) + part)
}

function broken(text: string, width: number, framed: number, markdown: boolean): string[] {
  const lines: string[] = []
  let rest = text
  for (let end = fitting(rest, width); end < rest.length; end = fitting(rest, width)) {
    const at = cut(rest, end, lines.length === 0 ? framed : 0, markdown)
    if (at === null) break
    lines.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...lines, rest]
}

/** How many characters fit into a line. */
function fitting(text: string, width: number): number {
  let columns = 0
  for (let at = 0; at < text.length; at++) {
    columns += WIDE.test(text[at] ?? '') ? 2 : 1
    if (columns > width) return at
  }
  return text.length
}

function cut(text: string, end: number, framed: number, markdown: boolean): number | null {
  for (let at = end; at > framed; at--) if (mayCut(text, at, markdown)) return at
  for (let at = Math.max(end, framed) + 1; at < text.length; at++) if (mayCut(text, at, markdown)) return at
  return null
}

function mayCut(text: string, at: number, markdown: boolean): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]]
  if (markdown && BLOCK.test(text.slice(at).trimStart())) return false
  if (before === ' ') return !/\s/.test(after) && !HAN.test(text[at - 2] ?? '') && !HAN.test(after)
  return HAN.test(before) && HAN.test(after) && !NO_START.test(after)
}

import type { Layout } from './choices.ts'
import type { Line } from './line.ts'

/** Columns of a line in a language that has blanks, and characters in Chinese. */
const WIDTHS: Record<Layout['wrap'], [columns: number, characters: number] | null> = { none: null, hard: [72, 36], narrow: [50, 25] }

/** Where Chinese may be broken so that nothing stands between when it is put together again. */
const HAN = /[\p{Script=Han}，。；：？！、]/u
/** What begins no line. */
const NO_START = /[，。；：？！、）】」』”]/u

/** What a line that Markdown reads as another block begins with. */
const BLOCK = /^(?:\d+[.)]|[-+*#>=]+)(?:\s|$)/

/** A paragraph as lines that are not too long; between words, or between two Chinese characters. */
export function breakLine({ text, tongue, paragraph, indent = '', hang = '', quote }: Line, { wrap, container }: Layout): string[] {
  const mark = quote && container !== 'html' ? '> ' : ''
  const width = WIDTHS[wrap]
  const parts = width && paragraph ? broken(text, width[tongue === 'zh' ? 1 : 0], container === 'md') : [text]
  return parts.map((part, at) => mark + (at === 0 ? indent : hang) + part)
}

function broken(text: string, width: number, markdown: boolean): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const at = cut(rest, width, markdown)
    if (at === null) break
    lines.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...lines, rest]
}

function cut(text: string, width: number, markdown: boolean): number | null {
  for (let at = width; at > 0; at--) if (mayCut(text, at, markdown)) return at
  for (let at = width + 1; at < text.length; at++) if (mayCut(text, at, markdown)) return at
  return null
}

function mayCut(text: string, at: number, markdown: boolean): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]]
  if (markdown && BLOCK.test(text.slice(at).trimStart())) return false
  if (before === ' ') return !/\s/.test(after) && !HAN.test(text[at - 2] ?? '') && !HAN.test(after) && text.slice(0, at).trim().length > 12
  return HAN.test(before) && HAN.test(after) && !NO_START.test(after)
}

/** A text without its marks, and how much of its beginning is bold. */
export interface Inline {
  text: string
  bold: number
}

/** Characters without which nothing is to be done. */
const MARKS = /[*_\\`[<&~]/

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", mdash: '—', ndash: '–', hellip: '…',
  emsp: '\u2003', ensp: '\u2002', middot: '·',
}

/** A character of its own (what a backslash protects), kept from the other rules until the end. */
const PRIVATE = 0xe000

/**
 * Takes the inline marks of Markdown out of a line: emphasis, links, pictures, code, escapes, entities and tags. What is
 * no mark stays, `5 * 3` and `snake_case` as well.
 */
export function inlineMarkdown(line: string): Inline {
  if (!MARKS.test(line)) return { text: line, bold: 0 }
  const plain = line
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => String.fromCharCode(PRIVATE + character.charCodeAt(0)))
    .replace(/!\[[^[\]]*\]\([^()\s]*\)/g, '')
    .replace(/\[([^[\]]+)\]\((?:https?:|mailto:|\/|#)[^()\s]*\)/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<\/?(?:[bius]|em|strong|span|font|mark|small|sub|sup|u|p|div|center|br|a)(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/`([^`]+)`/g, '$1')
  const lead = /^(\*\*\*|\*\*|__)(?=\S)(.*?\S)\1/.exec(plain)
  const rest = unemphasised(lead ? plain.slice(lead[0].length) : plain)
  const first = lead ? finished(unemphasised(lead[2] ?? '')) : ''
  return { text: first + finished(rest), bold: first.length }
}

function unemphasised(text: string): string {
  return text
    .replace(/(\*{1,3})(?=\S)([^*]*?[^\s*])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]*?[^\s_])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/~~(?=\S)([^~]*?\S)~~/g, '$1')
}

function finished(text: string): string {
  return text
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[\ue021-\ue07e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - PRIVATE))
}

import fc from 'fast-check'
import { mdxToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { escapeAttribute, escapeText, unescapeText } from './escape-text.ts'
import { features } from './features.ts'

const hostile = [
  '{process.exit(1)}',
  '${x}',
  '<script>alert(1)</script>',
  '</p>',
  'import x from "y"',
  'export const a = 1',
  '---',
  '# h',
  '- li',
  '+ li',
  '* li',
  '1. li',
  '12) li',
  '```',
  '~~~',
  '[a](javascript:alert(1))',
  '![x](y)',
  '&lt;',
  '$$',
  ':::note',
  'a\u2028b\u2029c',
  '\ud800',
  'x\udfff',
  '\u202eabc\u202c',
  '\u200b',
  'a\u200db\ufeff',
  '> quote',
  '| a | b |',
  '=',
  '===',
  'http://example.com',
  'see www.example.com now',
  'me@example.com',
  '[^1]',
  '<!-- x -->',
  '{/* x */}',
  '\\',
  'a\nb',
  'a\r\nb',
  '\ta',
  ' a ',
  '\0',
  '\u0080\u009f',
  '&#x41;',
  '&copy;',
  '**b** _i_ ~~s~~',
  '`code`',
  '<a href="x">',
  '[x]: http://y',
  '%%',
  '+++',
  'mailto:a@b.c',
  'a  \nb',
  ':smile:',
  '|',
  '<>',
  'export',
  'importing',
  '😀',
  '\u{e0001}x',
  '中\u3000文',
]

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes))

describe('escapeText', () => {
  it.each(hostile)('writes %j as text that comes back as it went in', (text) => {
    expect(readBack(text)).toBe(text)
  })

  it('comes back as it went in for every string', () => {
    const characters = fc.string({ unit: 'binary', maxLength: 60 })
    const syntax = fc
      .array(fc.constantFrom(...hostile, ' ', '\n', 'a', '中'), { maxLength: 6 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(characters, syntax, units), (text) => {
        expect(readBack(text)).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('comes back in time however many characters would be syntax', () => {
    for (const character of ['<', '[', '\u{e0001}']) {
      const text = character.repeat(40_000)
      expect(readBack(text)).toBe(text)
    }
  })

  it('leaves ordinary prose readable', () => {
    const prose = 'AWS grew 17% year-over-year in Q1 (see our 10-K); margins were 39.5%, “up” — 收入为 1,557 亿美元。'
    expect(escapeText(prose)).toBe(prose)
  })
})

describe('escapeAttribute', () => {
  it('comes back as it went in for every string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), units), (text) => {
        expect(attributeBack(text)).toBe(text)
      }),
      { numRuns: 1000 },
    )
    for (const text of ['"><script>', "'", '{x}', '&quot;', '\\', '`']) expect(attributeBack(text)).toBe(text)
  })
})

interface Node {
  type: string
  value?: unknown
  name?: unknown
  children?: unknown
  attributes?: unknown
}

/** All text below the one `Paragraph` of a document that holds `text`, in the way that a reader would see it. */
function readBack(text: string): string {
  const tree: unknown = mdxToMdast(`<Paragraph>\n\n${escapeText(text)}\n\n</Paragraph>\n`, {
    position: false,
    features,
  })
  const [only, ...rest] = children(tree)
  expect(rest).toEqual([])
  const blocks = children(only)
  expect(blocks.map(({ type }) => type)).toEqual(text === '' ? [] : ['paragraph'])
  return blocks.flatMap(children).map(inline).join('')
}

function inline(node: Node): string {
  if (node.type === 'text') return unescapeText(String(node.value))
  throw new Error(`a ${node.type} came out of a text`)
}

function attributeBack(text: string): string {
  const tree: unknown = mdxToMdast(`<Turn speaker=${escapeAttribute(text)} />\n`, { position: false, features })
  return unescapeText(String(nodes(children(tree)[0]?.attributes)[0]?.value))
}

function children(node: unknown): Node[] {
  return typeof node === 'object' && node !== null && 'children' in node ? nodes(node.children) : []
}

function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value : []
}

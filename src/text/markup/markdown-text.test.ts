import fc from 'fast-check'
import { markdownToHast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { markdownText, readMarkdownText } from './markdown-text.ts'
import { anyText, wildText } from '../wild-texts.fixture.ts'

/** The text that a reader of Markdown sees, and the elements around it. */
function shown(markdown: string): { text: string; elements: string[] } {
  const elements: string[] = []
  const walk = (node: object): string => {
    if ('tagName' in node) elements.push(String(node.tagName))
    if ('value' in node) return String(node.value)
    return 'children' in node && Array.isArray(node.children) ? node.children.map(walk).join('') : ''
  }
  return { text: walk(markdownToHast(markdown)), elements }
}

describe('markdownText', () => {
  it('is one line, and read back as the same text, for any text', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const line = markdownText(text)
        expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029]/)
        expect(readMarkdownText(line)).toBe(text)
      }),
    )
  })

  it('shows a reader of Markdown the text, in a paragraph that holds nothing but links', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // HTML has other characters in the place of these.
        fc.pre(!/[\0\x7f-\x9f\r]|\p{Cs}/u.test(text))
        const { text: seen, elements } = shown(markdownText(text))
        expect(seen).toBe(text)
        expect(elements.filter((name) => name !== 'a')).toEqual(['p'])
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../text/html.ts'
import { inline } from './inline.ts'

const same = (runs: string[]) => runs

describe('inline', () => {
  it('puts sentences and marks around their words', () => {
    const sentences = [{ start: 0, end: 3, group: 0 }, { start: 3, end: 6, group: 1 }]
    const marks = [{ start: 1, end: 4, wrap: (content: ReturnType<typeof html>) => html`<mark>${content}</mark>` }]
    expect(inline('abcdef', sentences, marks, same).markup).toBe(
      '<span data-s="0">a<mark>bc</mark></span><span data-s="1"><mark>d</mark>ef</span>',
    )
  })

  it('escapes what the text holds', () => {
    expect(inline('<b>&', [], [], same).markup).toBe('&lt;b&gt;&amp;')
  })

  it('shows every character once, whatever the spans', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), fc.array(span), (text, sentences, marks) => {
        const { markup } = inline(
          text,
          sentences.map((found, group) => ({ ...found, group })),
          marks.map((found) => ({ ...found, wrap: (content) => html`<mark>${content}</mark>` })),
          same,
        )
        const shown = markup.replace(/<[^>]*>/g, '')
        expect(shown).toBe(html`${text}`.markup)
      }),
    )
  })
})

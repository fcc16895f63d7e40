import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../text/markup/html.ts'
import { inline } from './inline.ts'

const same = (runs: string[]) => runs

describe('inline', () => {
  it('puts marks around their words', () => {
    const marks = [{ start: 1, end: 4, wrap: (content: ReturnType<typeof html>) => html`<mark>${content}</mark>` }]
    expect(inline('abcdef', marks, same).markup).toBe('a<mark>bcd</mark>ef')
  })

  it('escapes what the text holds', () => {
    expect(inline('<b>&', [], same).markup).toBe('&lt;b&gt;&amp;')
  })

  it('shows every character once, whatever the spans', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, marks) => {
        const wrap = (content: ReturnType<typeof html>) => html`<mark>${content}</mark>`
        const { markup } = inline(
          text,
          marks.map((found) => ({ ...found, wrap })),
          same,
        )
        const shown = markup.replace(/<[^>]*>/g, '')
        expect(shown).toBe(html`${text}`.markup)
      }),
    )
  })
})

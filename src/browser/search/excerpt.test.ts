import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

const text =
  'We began with stores. Selection grew again. Our margin rose, and free cash flow was strong. We expect more.'
const place = text.indexOf('free cash')

describe('excerptOf', () => {
  it('shows a short text whole', () => {
    expect(excerptOf(text, [], 0, 500)).toEqual({ text, spans: [], before: false, after: false })
  })

  it('begins at the sentence of the first hit', () => {
    const { text: shown, spans, before, after } = excerptOf(text, [{ start: place, end: place + 9 }], 0, 60)
    expect(shown).toBe('Our margin rose, and free cash flow was strong. We expect')
    expect(spans.map(({ start, end }) => shown.slice(start, end))).toEqual(['free cash'])
    expect([before, after]).toEqual([true, true])
  })

  it('begins at the sentence at the same share of the other language', () => {
    expect(excerptOf(text, [], 0.25, 40).text).toMatch(/^Selection grew/)
  })

  it('always shows the first hit, unless it is longer than all', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 200, maxLength: 600, unit: fc.constantFrom(...'ab 。.关𠮷') }),
        fc.nat(),
        fc.nat(9),
        (long, at, length) => {
          const start = at % (long.length - 10)
          const span = { start, end: start + length + 1 }
          const {
            text: shown,
            spans: [first],
          } = excerptOf(long, [span], 0, 120)
          expect(first && shown.slice(first.start, first.end).trimEnd()).toBe(
            long.slice(span.start, span.end).trimEnd(),
          )
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packSpans, unpackSpans } from './packed-spans.ts'

it('writes spans as lengths and gaps', () => {
  expect(packSpans([0, 27, 27, 134, 140, 192])).toEqual([27, 107, -6, 52])
})

it('reads back what was written', () => {
  const bounds = fc.array(fc.tuple(fc.nat(9), fc.nat(300)), { maxLength: 20 }).map((steps) => {
    let last = 0
    return steps.flatMap(([gap, length]) => {
      const start = last + gap
      last = start + length
      return [start, last]
    })
  })
  fc.assert(
    fc.property(bounds, (spans) => {
      expect(unpackSpans(packSpans(spans))).toEqual(spans)
    }),
  )
})

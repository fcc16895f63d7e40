import fc from 'fast-check'
import { expect, it } from 'vitest'
import { progressOf, sizeOf } from './progress-of.ts'

const SIZES = { a: 100, b: 50, c: 25 }

it('counts what is kept and what has come of the unit in hand', () => {
  expect(progressOf(['a', 'b', 'c'], SIZES, new Set(['a']), { unit: 'b', bytes: 20 })).toEqual({ done: 120, all: 175 })
  expect(progressOf(['a', 'b'], SIZES, new Set(['a', 'c']), null)).toEqual({ done: 100, all: 150 })
})

it('never says more than there is, and ends at all of it', () => {
  const unit = fc.constantFrom('a', 'b', 'c')
  fc.assert(
    fc.property(fc.uniqueArray(unit), fc.array(unit), unit, fc.nat(), (wanted, kept, inHand, bytes) => {
      const { done, all } = progressOf(wanted, SIZES, new Set(kept), { unit: inHand, bytes })
      expect(done).toBeLessThanOrEqual(all)
      expect(progressOf(wanted, SIZES, new Set(wanted), null).done).toBe(all)
    }),
  )
})

it('sums up sizes; what is unknown has none', () => {
  expect(sizeOf(['a', 'c', 'z'], SIZES)).toBe(125)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf } from './shares-of.ts'

describe('sharesOf', () => {
  it('counts the words before the place', () => {
    expect(sharesOf([10, 30, 60])(0, 0)).toBe(0)
    expect(sharesOf([10, 30, 60])(1, 0.5)).toBe(0.25)
    expect(sharesOf([10, 30, 60])(2, 1)).toBe(1)
    expect(sharesOf([])(0, 0)).toBe(0)
    expect(sharesOf([0, 0])(1, 1)).toBe(0)
  })

  it('never goes back as the reader goes on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000), { minLength: 1 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lengths, n, share) => {
          const turn = n % lengths.length
          const shareAt = sharesOf(lengths)
          const here = shareAt(turn, share)
          expect(here).toBeGreaterThanOrEqual(0)
          expect(here).toBeLessThanOrEqual(1)
          expect(shareAt(turn + 1, 0)).toBeGreaterThanOrEqual(here - 1e-9)
        },
      ),
    )
  })
})

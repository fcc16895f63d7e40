import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOf } from './parts-of.ts'

it('loses nothing, and changes only the last part when more comes', () => {
  const size = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(fc.array(size), fc.array(size), (before, more) => {
      const own = (value: number): number => value
      const parts = partsOf(before, own, 10)
      expect(parts.flat()).toEqual(before)
      const sums = parts.map((part) => part.reduce((sum, value) => sum + value, 0))
      for (const sum of sums.slice(0, -1)) expect(sum).toBeGreaterThanOrEqual(10)
      for (const sum of sums) expect(sum).toBeLessThan(2 * 10 + 9)
      expect(partsOf([...before, ...more], own, 10).slice(0, parts.length - 1)).toEqual(parts.slice(0, -1))
    }),
  )
})

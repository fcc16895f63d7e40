import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listEntry, listOf } from './unit-lists.ts'

describe('listOf', () => {
  it('gives every unit one of the lists, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (unit, count) => {
        const n = listOf(unit, count)
        return n >= 0 && n < count && n === listOf(unit, count)
      }),
    )
  })

  it('spreads the calls: no list is more than twice as long as it should be', () => {
    const sizes = new Map<number, number>()
    for (let call = 0; call < 1000; call++) {
      const n = listOf(`calls/abcd-${2000 + (call % 25)}-q${call % 4}-${call}`, 40)
      sizes.set(n, (sizes.get(n) ?? 0) + 1)
    }
    expect(sizes.size).toBe(40)
    expect(Math.max(...sizes.values())).toBeLessThan(50)
  })
})

describe('listEntry', () => {
  it('names the file with its revision', () => {
    const catalogue = {
      version: 'v',
      sizes: 1,
      lists: [
        ['a', 1],
        ['b', 2],
      ] as const,
    }
    expect(listEntry({ ...catalogue, lists: [...catalogue.lists] }, 1)).toEqual(['offline/list-1.json', 'b', 2])
    expect(listEntry({ ...catalogue, lists: [] }, 0)).toBeUndefined()
  })
})

import { expect, it } from 'vitest'
import { indexParts } from './index-parts.ts'

const partsOf = (count: number): string[][] =>
  indexParts(
    Array.from({ length: count }, (_, at) => `call-${at}`),
    (id) => id,
  )

it('calls are parted so that no part holds many more than the others, or than a hundred', () => {
  expect([1, 104, 105, 300, 1000, 10_000].map((count) => partsOf(count).length)).toEqual([1, 1, 2, 3, 10, 112])
  for (const count of [100, 300, 1000, 10_000])
    expect(Math.max(...partsOf(count).map(({ length }) => length))).toBeLessThanOrEqual(130)
})

it('a call more changes one part', () => {
  const before = partsOf(1000).map((part) => part.join())
  expect(partsOf(1001).filter((part) => !before.includes(part.join()))).toHaveLength(1)
})

it('there are none without calls', () => {
  expect(partsOf(0)).toEqual([])
})

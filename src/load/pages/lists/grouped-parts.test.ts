import { expect, it } from 'vitest'
import { groupedParts, type Group } from './grouped-parts.ts'

const group = (head: string, count: number): Group<string, number> => ({
  head,
  own: Array.from({ length: count }, (_, at) => at),
})

it('a long list is parted, and each page says what the others have', () => {
  const parts = groupedParts([group('A', 150), group('B', 150), group('C', 250)], 200)
  expect(parts.map(({ groups }) => groups.map(({ head, own }) => [head, own.length]))).toEqual([
    [
      ['A', 150],
      ['B', 50],
    ],
    [
      ['B', 100],
      ['C', 250],
    ],
  ])
  for (const { spans } of parts)
    expect(spans).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ])
})

it('an empty list is one page', () => {
  expect(groupedParts([], 200)).toEqual([{ groups: [], part: 1, spans: [] }])
})

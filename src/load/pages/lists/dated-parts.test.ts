import { expect, it } from 'vitest'
import { datedParts, datedPath, ofAge } from './dated-parts.ts'

const pagesOf = (count: number) =>
  datedParts(
    Array.from({ length: count }, (_, at) => count - at),
    () => 1,
    3,
  )

it('the newest stand on the page without a number, and those with one stay what they are', () => {
  const pages = pagesOf(8)
  expect(pages.map(({ part, items }) => [datedPath('/notes/', part), items])).toEqual([
    ['/notes/1/', [3, 2, 1]],
    ['/notes/', [8, 7, 6, 5, 4]],
  ])
  expect(ofAge(pages, 'newest').map(({ parts }) => parts)).toEqual([1])
  expect(ofAge(pagesOf(9), 'older')[0]?.items).toEqual(ofAge(pages, 'older')[0]?.items)
  expect(pagesOf(0)).toEqual([{ items: [], part: null, parts: 0 }])
})

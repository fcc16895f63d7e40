import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedText, changesIn } from './text-changes.ts'

it('are few where two texts are much alike', () => {
  expect(changesIn('第一季度財報電話會議', '第一季財報電話會議')).toEqual([3, 1, ''])
  expect(changesIn('利潤增長 9%，收入', '利益成長 9%，營收')).toEqual([1, 2, '益成', 5, 2, '營收'])
  expect(changesIn('同', '同')).toEqual([])
})

it('make the other text, whatever both are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '季', '𠮷'), maxLength: 60 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(changedText(before, changesIn(before, after))).toBe(after)
    }),
  )
})

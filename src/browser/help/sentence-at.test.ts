import { describe, expect, it } from 'vitest'
import { sentenceAt } from './sentence-at.ts'

describe('sentenceAt', () => {
  it('finds the sentence, with its first character and without the one after its last', () => {
    const places = [0, 10, 11, 20, 25, 30]
    expect([0, 9, 10, 11, 24, 25, 29, 30, -1].map((offset) => sentenceAt(places, offset))).toEqual([
      0, 0, -1, 1, -1, 2, 2, -1, -1,
    ])
    expect(sentenceAt([], 0)).toBe(-1)
  })
})

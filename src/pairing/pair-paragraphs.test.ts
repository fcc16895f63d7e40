import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairParagraphs, type ParagraphPair } from './pair-paragraphs.ts'

/** Speech of the two calls: English paragraphs with their translation. */
const pairs = ['amzn-2025-q1', 'amzn-2025-q2'].map((id) => {
  const lines = readFileSync(`seeds/${id}.txt`, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? ''
    return line !== '' && !/\p{Script=Han}/u.test(line) && /\p{Script=Han}.{6}/u.test(next)
      ? [{ english: line, chinese: next }]
      : []
  })
})

function pairsOf(english: string[], chinese: string[]): ParagraphPair[] {
  return pairParagraphs([{ english, chinese, ties: [] }])[0] ?? []
}

describe('pairParagraphs', () => {
  it.each([0, 1])('pairs the blocks of call %#, whatever their length', (call) => {
    const all = pairs[call] ?? []
    for (const size of [1, 2, 3, 5, 8, 20, all.length]) {
      let right = 0
      for (let from = 0; from < all.length; from += size) {
        const block = all.slice(from, from + size)
        const found = pairsOf(
          block.map(({ english }) => english),
          block.map(({ chinese }) => chinese),
        )
        right += found.filter(
          ({ english: [one], chinese: [other], sure }) => sure && one === other && one !== undefined,
        ).length
      }
      expect([size, right / all.length > 0.985]).toEqual([size, true])
    }
  })

  it('takes paragraphs together that one side has in parts, and leaves alone what the other has not', () => {
    const [call = []] = pairs
    const block = call.slice(10, 20)
    const english = block.map((pair) => pair.english)
    const chinese = block.map((pair) => pair.chinese)
    const parts = (text = '') => [
      text.slice(0, text.indexOf('。', text.length / 2) + 1),
      text.slice(text.indexOf('。', text.length / 2) + 1),
    ]
    const split = pairsOf(english, [...chinese.slice(0, 4), ...parts(chinese[4]), ...chinese.slice(5)])
    expect(split.find((pair) => pair.english.includes(4))).toEqual({ english: [4], chinese: [4, 5], sure: true })
    const lost = pairsOf(english, chinese.toSpliced(6, 1))
    expect(lost.find((pair) => pair.english.includes(6))).toEqual({ english: [6], chinese: [], sure: true })
    expect(lost.filter((pair) => pair.english.length + pair.chinese.length === 2)).toHaveLength(9)
  })

  it('forces nothing where nothing tells', () => {
    const found = pairsOf(
      Array.from({ length: 9 }, () => 'We see.'),
      Array.from({ length: 14 }, () => '我们看到。'),
    )
    expect(found.filter(({ english, chinese, sure }) => sure && english.length > 1 && chinese.length > 1)).toEqual([])
    expect(found.some(({ sure }) => !sure)).toBe(true)
  })

  it('has every paragraph of both in one pair, in order', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...pairs.flat().flatMap(({ english, chinese }) => [english, chinese])), fc.string()),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(text, text, (english, chinese) => {
        const found = pairsOf(english, chinese)
        expect(found.flatMap((pair) => pair.english)).toEqual(english.map((_, index) => index))
        expect(found.flatMap((pair) => pair.chinese)).toEqual(chinese.map((_, index) => index))
      }),
      { numRuns: 200 },
    )
  })
})

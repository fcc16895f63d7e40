import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordPart } from '../record/catalogue.ts'
import { wordLists } from './word-lists.ts'

/** Parts of many blocks, as they are written: sorted, the first without a beginning. */
const parts: fc.Arbitrary<WordPart[]> = fc
  .array(
    fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '我'), minLength: 1, maxLength: 9 }), {
      minLength: 300,
      maxLength: 900,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map((starts, part) => {
      const sorted = ['', ...starts.sort()]
      const packs = Array.from({ length: Math.ceil(sorted.length / 80) }, (_, n) => ({
        file: `${part}-${n}`,
        at: 0,
        blocks: sorted.slice(n * 80, n * 80 + 80).map((from, at): [string, number, number] => [from, 10 + at, 5 + at]),
      }))
      return { calls: part + 1, packs }
    }),
  )

/** The block of a part that a word is in: its file and the byte where it begins. */
function blockOf({ packs }: WordPart, word: string): string | undefined {
  const blocks = packs.flatMap(({ file, at, blocks: own }) => {
    let to = at
    return own.map(([from, texts, offsets]) => ({
      from,
      name: `${file} ${(to += texts + offsets) - texts - offsets} ${texts} ${offsets}`,
    }))
  })
  return blocks.findLast(({ from }, at) => at === 0 || from <= word)?.name
}

describe('wordLists', () => {
  it('has the block of each word in the last list that does not begin behind it', () => {
    fc.assert(
      fc.property(parts, fc.string({ unit: fc.constantFrom('a', 'b', '我'), maxLength: 9 }), (all, word) => {
        const lists = wordLists(all, 100)
        const [, list = []] = lists.findLast(([start]) => start <= word) ?? []
        expect(list.map(({ calls }) => calls)).toEqual(all.map(({ calls }) => calls))
        expect(list.map((part) => blockOf(part, word))).toEqual(all.map((part) => blockOf(part, word)))
      }),
      { numRuns: 60 },
    )
  })

  it('says a block twice only where one list ends in it', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const count = (some: readonly WordPart[]): number =>
          some.flatMap(({ packs }) => packs.flatMap(({ blocks }) => blocks)).length
        const lists = wordLists(all, 100)
        const listed = lists.reduce((sum, [, list]) => sum + count(list), 0)
        expect(listed).toBeGreaterThanOrEqual(count(all))
        expect(listed).toBeLessThanOrEqual(count(all) + (lists.length - 1) * all.length)
      }),
      { numRuns: 30 },
    )
  })

  it('has one list, and nothing in it, where there are no calls', () => {
    expect(wordLists([])).toEqual([['', []]])
  })
})

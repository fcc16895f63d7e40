import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogueCall, WordPart } from '../record/catalogue.ts'
import { Corpus } from '../find/corpus.ts'
import { placeIn, textAt } from './text-place.ts'
import { WordIndex } from './word-index.ts'
import { wordLists } from './word-lists.ts'
import { WordPacks } from './word-packs.ts'

const call: CatalogueCall = {
  id: 'call',
  title: '',
  company: '',
  ticker: null,
  year: null,
  quarter: null,
  date: null,
  passages: 20,
  paragraphs: 20,
}

const words = fc.dictionary(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }),
  fc
    .uniqueArray(
      fc.tuple(fc.nat(39), fc.nat(600)).map(([text, offset]) => placeIn(text, offset)),
      { minLength: 1, maxLength: 6 },
    )
    .map((places) => places.sort((a, b) => a - b)),
  { minKeys: 60, maxKeys: 120, noNullPrototype: true },
)

describe('WordIndex', () => {
  it('finds in lists of few blocks each what stands in all parts', async () => {
    const queries = fc.array(
      fc.record({
        key: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
        open: fc.boolean(),
        without: fc.array(fc.constantFrom('ab', 'bca', 'c'), { maxLength: 2 }),
      }),
      { minLength: 20, maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), queries, async (all, asked) => {
        const files = new Map<string, Uint8Array>()
        const parts = await Promise.all(
          all.map(async (own, part): Promise<WordPart> => {
            const packs = new WordPacks((file, bytes) => {
              files.set(`${part}/${file}`, bytes)
              return Promise.resolve()
            }, 20)
            for (const key of Object.keys(own).sort()) await packs.add({ key, documents: [[0, own[key] ?? []]] })
            return {
              calls: 1,
              packs: (await packs.finish()).map((pack) => ({ ...pack, file: `${part}/${pack.file}` })),
            }
          }),
        )
        const lists = wordLists(parts, 4).map(([start, list], at): [string, string] => {
          files.set(String(at), new TextEncoder().encode(JSON.stringify(list)))
          return [start, String(at)]
        })
        expect(lists.length).toBeGreaterThan(2)
        const corpus = new Corpus(all.map(() => call))
        const index = new WordIndex(lists, corpus, (file, part) => {
          const bytes = files.get(file) ?? new Uint8Array()
          if (!part) return Promise.resolve(bytes)
          const { from, to, cut = to } = part
          const unpacked = (packed: Uint8Array) => (packed.length > 0 ? gunzipSync(packed) : packed)
          return Promise.resolve(
            Buffer.concat([unpacked(bytes.subarray(from, cut)), unpacked(bytes.subarray(cut, to))]),
          )
        })
        for (const { key, open, without } of asked) {
          const expected = all.flatMap((own, part) =>
            Object.entries(own)
              .filter(([word]) => (open ? word.startsWith(key) : word === key))
              .filter(([word]) => !without.some((beginning) => word.startsWith(beginning)))
              .flatMap(([, places]) => places.map((place) => corpus.place(part, place))),
          )
          const range = { key, open, without }
          expect([...(await index.places(range, true))]).toEqual(expected.sort((a, b) => a - b))
          expect([...(await index.places(range, false))]).toEqual(expected.map((place) => placeIn(textAt(place), 0)))
        }
      }),
      { numRuns: 40 },
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeIn, textAt } from './text-place.ts'
import { readWordBlock, WordBlock, type PlacedKey } from './word-block.ts'

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 8 }).map((all) => all.sort((a, b) => a - b))

const places = fc
  .uniqueArray(
    fc.tuple(fc.nat(2000), fc.oneof(fc.nat(300), fc.nat(100_000))).map(([text, offset]) => placeIn(text, offset)),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.sort((a, b) => a - b))

const keys: fc.Arbitrary<PlacedKey[]> = fc.array(
  fc.record({
    key: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
    documents: ascending(999).chain((documents) =>
      fc.tuple(...documents.map((document) => places.map((own): [number, number[]] => [document, own]))),
    ),
  }),
)

/** A block with its offsets, and without. */
function blockOf(all: readonly PlacedKey[]): { whole: Uint8Array; texts: Uint8Array } {
  const block = new WordBlock()
  for (const one of all) block.add(one)
  const { texts, offsets } = block.written()
  return { whole: Uint8Array.from([...texts, ...offsets]), texts }
}

/** The keys with their places, as a test says them. */
function placesIn(block: Uint8Array): unknown {
  const { keys, starts, documents, places } = readWordBlock(block)
  return keys.map((key, at) => ({
    key,
    places: documents
      .map((document, place) => [document, places[place]])
      .slice(starts[at], starts[at + 1] ?? documents.length),
  }))
}

it('is read as it was written, and without the offsets as beginnings of the texts', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const { whole, texts } = blockOf(all)
      const expected = (shown: (place: number) => number) =>
        all.map(({ key, documents }) => ({
          key,
          places: documents.flatMap(([document, own]) => own.map((place) => [document, shown(place)])),
        }))
      expect(placesIn(whole)).toEqual(expected((place) => place))
      expect(placesIn(texts)).toEqual(expected((place) => placeIn(textAt(place), 0)))
    }),
  )
})

it('is refused where it is cut off or goes on', () => {
  const { whole, texts } = blockOf([{ key: '营收', documents: [[3, [1, 2, placeIn(4, 700)]]] }])
  for (let length = 0; length < whole.length; length++) {
    if (length !== texts.length) expect(() => readWordBlock(whole.subarray(0, length))).toThrow(Error)
  }
  expect(() => readWordBlock(Uint8Array.from([...whole, 0]))).toThrow(Error)
})

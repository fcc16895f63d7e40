import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWordBlock, WordBlock, type PlacedKey } from './word-block.ts'

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 8 }).map((all) => all.sort((a, b) => a - b))

const keys: fc.Arbitrary<PlacedKey[]> = fc.array(
  fc.record({
    key: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
    documents: ascending(999).chain((documents) =>
      fc.tuple(
        ...documents.map((document) => ascending(3_000_000).map((places): [number, number[]] => [document, places])),
      ),
    ),
  }),
)

function blockOf(all: readonly PlacedKey[]): Uint8Array {
  const block = new WordBlock()
  for (const one of all) block.add(one)
  return block.written()
}

it('is read as it was written', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const read = readWordBlock(blockOf(all))
      const places = read.keys.map((key, at) => ({
        key,
        places: read.documents
          .map((document, place) => [document, read.positions[place]])
          .slice(read.starts[at], read.starts[at + 1] ?? read.documents.length),
      }))
      expect(places).toEqual(
        all.map(({ key, documents }) => ({
          key,
          places: documents.flatMap(([document, positions]) => positions.map((position) => [document, position])),
        })),
      )
    }),
  )
})

it('is refused where it is cut off or goes on', () => {
  const block = blockOf([{ key: '营收', documents: [[3, [1, 2, 700]]] }])
  for (let length = 0; length < block.length; length++)
    expect(() => readWordBlock(block.subarray(0, length))).toThrow(Error)
  expect(() => readWordBlock(Uint8Array.from([...block, 0]))).toThrow(Error)
})

import { CborReader } from './cbor.ts'
import type { PlacedKey } from './word-block.ts'

/** Pagefind puts these bytes before the content of every file of its index. */
const SIGNATURE = 'pagefind_dcd'

/**
 * Reads `pagefind.<hash>.pf_meta` of Pagefind 1.6 (`pagefind/src/index/index_metadata.rs`): version, documents, files
 * of the word index with the words from and to which they go, filters, sort orders, fields.
 * @param bytes the file, unpacked
 * @returns the files of the word index in the order of their keys
 * @throws where the file is anything else
 */
export function readMeta(bytes: Uint8Array): string[] {
  const reader = new CborReader(bytes, signed(bytes))
  reader.array()
  reader.skip()
  reader.skip()
  return Array.from({ length: reader.array() }, () => {
    reader.array()
    reader.skip()
    reader.skip()
    return `index/${reader.text()}.pf_index`
  })
}

/** A word in a file of the index, with the byte where its documents begin. */
export interface WordEntry {
  key: string
  at: number
}

/**
 * Reads a `.pf_index` file of Pagefind 1.6 (`pagefind/src/index/index_words.rs`): words, each with its documents and
 * the forms with accents, of which our keys have none.
 * @param bytes the file, unpacked
 * @throws where the file is anything else
 */
export function* wordEntries(bytes: Uint8Array): Generator<WordEntry> {
  const reader = new CborReader(bytes, signed(bytes))
  reader.array()
  for (let left = reader.array(); left > 0; left--) {
    const parts = reader.array()
    const key = reader.text()
    const at = reader.at
    for (let part = 1; part < parts; part++) reader.skip()
    yield { key, at }
  }
}

/**
 * Reads where a key stands: documents with the positions in them. Numbers of documents are written as differences; positions
 * too, with a negative number before them that gives their weight.
 */
export function placesAt(bytes: Uint8Array, at: number): PlacedKey['documents'] {
  const reader = new CborReader(bytes, at)
  let document = 0
  return Array.from({ length: reader.array() }, () => {
    const parts = reader.array()
    document += reader.integer()
    const positions: number[] = []
    let position = 0
    for (let locations = reader.array(); locations > 0; locations--) {
      const step = reader.integer()
      position = step < 0 ? 0 : position + step
      if (step >= 0) positions.push(position)
    }
    for (let part = 2; part < parts; part++) reader.skip()
    return [document, positions]
  })
}

function signed(bytes: Uint8Array): number {
  for (let at = 0; at < SIGNATURE.length; at++) {
    if (bytes[at] !== SIGNATURE.charCodeAt(at)) throw new Error('Not a file of a Pagefind index.')
  }
  return SIGNATURE.length
}

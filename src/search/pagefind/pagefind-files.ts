import { CborReader } from './cbor.ts'

/** Pagefind puts these bytes before the content of every file of its index. */
const SIGNATURE = 'pagefind_dcd'

/** A file of the index, and the first key in it, perhaps cut short. */
export interface Chunk {
  from: string
  file: string
}

/**
 * Reads `pagefind.<hash>.pf_meta` of Pagefind 1.6 (`pagefind/src/index/index_metadata.rs`): version, documents, files
 * of the word index with the words from and to which they go, filters, sort orders, fields.
 * @param bytes the file, unpacked
 * @returns the files of the word index in the order of their keys
 * @throws where the file is anything else
 */
export function readMeta(bytes: Uint8Array): Chunk[] {
  const reader = new CborReader(bytes, signed(bytes))
  reader.array()
  reader.skip()
  reader.skip()
  return Array.from({ length: reader.array() }, () => {
    reader.array()
    const from = reader.text()
    reader.skip()
    return { from, file: `index/${reader.text()}.pf_index` }
  })
}

/** Where in a file of the word index the documents of each key are written. */
export interface WordFile {
  bytes: Uint8Array
  /** Keys in their order, with the byte where their documents begin. */
  keys: [key: string, at: number][]
}

/**
 * Reads a `.pf_index` file of Pagefind 1.6 (`pagefind/src/index/index_words.rs`): words, each with its documents and
 * the forms with accents, of which our keys have none.
 * @param bytes the file, unpacked
 * @throws where the file is anything else
 */
export function readWordFile(bytes: Uint8Array): WordFile {
  const reader = new CborReader(bytes, signed(bytes))
  reader.array()
  const keys = Array.from({ length: reader.array() }, (): [string, number] => {
    const parts = reader.array()
    const key = reader.text()
    const at = reader.at
    for (let part = 1; part < parts; part++) reader.skip()
    return [key, at]
  })
  return { bytes, keys }
}

/**
 * Calls back for each place of a key: the number of the document and the position in it. Numbers of documents are
 * written as differences; positions too, with a negative number before them that gives their weight.
 */
export function eachPlace(bytes: Uint8Array, at: number, found: (document: number, position: number) => void): void {
  const reader = new CborReader(bytes, at)
  let document = 0
  for (let left = reader.array(); left > 0; left--) {
    const parts = reader.array()
    document += reader.integer()
    let position = 0
    for (let locations = reader.array(); locations > 0; locations--) {
      const step = reader.integer()
      if (step < 0) {
        position = 0
        continue
      }
      position += step
      found(document, position)
    }
    for (let part = 2; part < parts; part++) reader.skip()
  }
}

function signed(bytes: Uint8Array): number {
  for (let at = 0; at < SIGNATURE.length; at++) {
    if (bytes[at] !== SIGNATURE.charCodeAt(at)) throw new Error('Not a file of a Pagefind index.')
  }
  return SIGNATURE.length
}

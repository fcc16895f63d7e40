import { CborReader } from './cbor.ts'

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

/** Where in a file of the word index the documents of each key are written. */
export interface WordFile {
  bytes: Uint8Array
  /** Keys in their order, with the byte where their documents begin. */
  keys: [key: string, at: number][]
}

/** A word in a file of the index: it is written from one byte to another, its documents from a byte between them. */
export interface WordEntry {
  key: string
  from: number
  places: number
  to: number
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
    const from = reader.at
    const parts = reader.array()
    const key = reader.text()
    const places = reader.at
    for (let part = 1; part < parts; part++) reader.skip()
    yield { key, from, places, to: reader.at }
  }
}

/** Reads such a file, or one that `wordFile` has written. @throws where it is anything else */
export function readWordFile(bytes: Uint8Array): WordFile {
  return { bytes, keys: Array.from(wordEntries(bytes), ({ key, places }) => [key, places]) }
}

/** Heads of CBOR (RFC 8949, 3): an array of one item, and one of a length that four bytes say. */
const ONE_ITEM = 0x81
const LONG_ARRAY = 0x9a

/** Writes words, each as it stood in a file of Pagefind's, as such a file. */
export function wordFile(entries: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(SIGNATURE.length + 6)
  new TextEncoder().encodeInto(SIGNATURE, head)
  head[SIGNATURE.length] = ONE_ITEM
  head[SIGNATURE.length + 1] = LONG_ARRAY
  new DataView(head.buffer).setUint32(SIGNATURE.length + 2, entries.length)
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + length, head.length))
  let at = 0
  for (const part of [head, ...entries]) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
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

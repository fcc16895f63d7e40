import { offsetAt, placeIn, textAt } from './text-place.ts'

/** A key of the word index and where it stands. */
export interface PlacedKey {
  key: string
  /** Documents in their order, each with the places in it, ascending. */
  documents: [document: number, places: number[]][]
}

/**
 * Writes keys of the word index as a block. What is alike stands together, since it packs a quarter smaller than if all of a key
 * stood together: first the keys with their documents, then of all places the text; apart from these, since only who looks for
 * several words next to each other reads them, the offsets in the texts, at first the lowest byte of each and then the rest.
 * All numbers but these bytes are varints, what is ascending as differences.
 */
export class WordBlock {
  #keys: number[] = []
  #texts: number[] = []
  #lowest: number[] = []
  #rest: number[] = []

  /** How many bytes it has until now. */
  get length(): number {
    return this.#keys.length + this.#texts.length + this.#lowest.length
  }

  /** Adds a key; they come in their order. */
  add({ key, documents }: PlacedKey): void {
    const name = new TextEncoder().encode(key)
    put(this.#keys, name.length)
    for (const byte of name) this.#keys.push(byte)
    put(this.#keys, documents.length)
    let before = 0
    for (const [document, places] of documents) {
      put(this.#keys, document - before)
      put(this.#keys, places.length)
      before = document
      let last = 0
      for (const place of places) {
        const [text, offset] = [textAt(place), offsetAt(place)]
        put(this.#texts, text - last)
        this.#lowest.push(offset % 256)
        put(this.#rest, Math.floor(offset / 256))
        last = text
      }
    }
  }

  /** @returns what tells in which texts the keys stand, and what tells where in them */
  written(): { texts: Uint8Array; offsets: Uint8Array } {
    const head: number[] = []
    put(head, this.#keys.length)
    put(head, this.#texts.length)
    return {
      texts: Uint8Array.from([...head, ...this.#keys, ...this.#texts]),
      offsets: Uint8Array.from([...this.#lowest, ...this.#rest]),
    }
  }
}

/** Appends a number, seven bits a byte, the last byte below 128. */
function put(bytes: number[], value: number): void {
  while (value > 127) {
    bytes.push((value & 127) | 128)
    value = Math.floor(value / 128)
  }
  bytes.push(value)
}

/** A block as it is looked through. */
export interface WordKeys {
  keys: string[]
  /** Of each key where its places begin; those of a key end where those of the next one begin. */
  starts: number[]
  /** Of each place the document and the place in it. */
  documents: number[]
  places: number[]
}

/**
 * Reads what `WordBlock` has written.
 * @param bytes all of it, or without the offsets: each place is the beginning of its text then
 * @throws where it is anything else
 */
export function readWordBlock(bytes: Uint8Array): WordKeys {
  let at = 0
  const byte = (): number => {
    const value = bytes[at++]
    if (value === undefined) throw new Error('The block is cut off.')
    return value
  }
  const take = (): number => {
    let value = 0
    for (let factor = 1, read = 128; read > 127; factor *= 128) {
      read = byte()
      value += (read & 127) * factor
    }
    return value
  }
  const text = new TextDecoder('utf-8', { fatal: true })
  const found: WordKeys = { keys: [], starts: [], documents: [], places: [] }
  /** How many places follow each other in one document. */
  const runs: number[] = []
  const ofKeys = take()
  const ofTexts = take()
  const end = at + ofKeys
  while (at < end) {
    const length = take()
    found.keys.push(text.decode(bytes.subarray(at, (at += length))))
    found.starts.push(found.documents.length)
    let document = 0
    for (let left = take(); left > 0; left--) {
      document += take()
      const places = take()
      runs.push(places)
      for (let place = places; place > 0; place--) found.documents.push(document)
    }
  }
  for (const places of runs) {
    let text = 0
    for (let place = places; place > 0; place--) found.places.push(placeIn((text += take()), 0))
  }
  let exact = at === end + ofTexts
  if (exact && bytes.length > at) {
    const lowest = at
    at += found.places.length
    found.places = found.places.map((start, place) => start + (bytes[lowest + place] ?? 0) + take() * 256)
    exact = at === bytes.length
  }
  if (!exact) throw new Error('The block is not what its beginning says.')
  return found
}

import { SLOT } from './slots.ts'

/** A key of the word index and where it stands. */
export interface PlacedKey {
  key: string
  /** Documents in their order, each with the positions in it, ascending. */
  documents: [document: number, positions: number[]][]
}

/**
 * Writes keys of the word index as a block. What is alike stands together, since it packs a quarter smaller than if all of a key
 * stood together: first the keys with their documents, then of all positions the slot, at last of all the place in the slot. All
 * numbers but those last are varints, what is ascending as differences.
 */
export class WordBlock {
  #keys: number[] = []
  #slots: number[] = []
  #offsets: number[] = []

  /** How many bytes it has until now. */
  get length(): number {
    return this.#keys.length + this.#slots.length + this.#offsets.length
  }

  /** Adds a key; they come in their order. */
  add({ key, documents }: PlacedKey): void {
    const name = new TextEncoder().encode(key)
    put(this.#keys, name.length)
    for (const byte of name) this.#keys.push(byte)
    put(this.#keys, documents.length)
    let before = 0
    for (const [document, positions] of documents) {
      put(this.#keys, document - before)
      put(this.#keys, positions.length)
      before = document
      let last = 0
      for (const position of positions) {
        const slot = Math.floor(position / SLOT)
        put(this.#slots, slot - last)
        this.#offsets.push(position % SLOT)
        last = slot
      }
    }
  }

  written(): Uint8Array {
    const head: number[] = []
    put(head, this.#keys.length)
    return Uint8Array.from([...head, ...this.#keys, ...this.#slots, ...this.#offsets])
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
  /** Of each place the document and the position in it. */
  documents: number[]
  positions: number[]
}

/** Reads what `WordBlock` has written. @throws where it is anything else */
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
  const found: WordKeys = { keys: [], starts: [], documents: [], positions: [] }
  /** How many places follow each other in one document. */
  const runs: number[] = []
  const end = take() + at
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
    let slot = 0
    for (let place = places; place > 0; place--) found.positions.push((slot += take()) * SLOT)
  }
  if (bytes.length - at !== found.positions.length) throw new Error('The block is not what its beginning says.')
  for (let place = 0; place < found.positions.length; place++)
    found.positions[place] = (found.positions[place] ?? 0) + byte()
  return found
}

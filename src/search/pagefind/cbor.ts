const text = new TextDecoder('utf-8', { fatal: true })

/** Reads the part of CBOR (RFC 8949) that Pagefind writes: integers, texts and arrays of known length. */
export class CborReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  /** @throws where no integer stands here */
  integer(): number {
    const head = this.#byte()
    const value = this.#argument(head)
    if (head < 0x20) return value
    if (head < 0x40) return -1 - value
    throw new Error(`Not an integer at byte ${this.at}.`)
  }

  /** How many items the array that begins here has. */
  array(): number {
    return this.#sized(4, 'array')
  }

  text(): string {
    const length = this.#sized(3, 'text')
    this.at += length
    if (this.at > this.#bytes.length) throw new Error('The file is cut off.')
    return text.decode(this.#bytes.subarray(this.at - length, this.at))
  }

  /** Passes over one item with all that is in it. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const head = this.#byte()
      const value = this.#argument(head)
      const kind = head >> 5
      if (kind === 4) left += value
      else if (kind === 2 || kind === 3) this.at += value
      else if (kind > 4) throw new Error(`Unknown item at byte ${this.at}.`)
    }
  }

  #sized(kind: number, name: string): number {
    const head = this.#byte()
    if (head >> 5 !== kind) throw new Error(`Not an ${name} at byte ${this.at}.`)
    return this.#argument(head)
  }

  #argument(head: number): number {
    const size = head & 31
    if (size < 24) return size
    if (size > 26) throw new Error(`A number too large at byte ${this.at}.`)
    let value = 0
    for (let left = 1 << (size - 24); left > 0; left--) value = value * 256 + this.#byte()
    return value
  }

  #byte(): number {
    const byte = this.#bytes[this.at++]
    if (byte === undefined) throw new Error('The file is cut off.')
    return byte
  }
}

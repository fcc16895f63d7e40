/** Tells the 1-based line of an offset, for offsets that ascend; lines end in LF, CRLF or CR. */
export class LineCounter {
  readonly #text: string
  #number = 1
  #offset = 0

  constructor(text: string) {
    this.#text = text
  }

  at(offset: number): number {
    for (; this.#offset < offset; this.#offset++) {
      const unit = this.#text.charCodeAt(this.#offset)
      // Of CRLF, the second counts.
      if (unit === 10 || (unit === 13 && this.#text.charCodeAt(this.#offset + 1) !== 10)) this.#number += 1
    }
    return this.#number
  }
}

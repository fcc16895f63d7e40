import type { CatalogueCall } from '../record/catalogue.ts'
import { SLOT, slotsOf, textOfSlots, type SearchSide } from '../pagefind/slots.ts'

/** A language as a bit, so that a byte tells in which languages something holds. */
export const BIT: Readonly<Record<SearchSide, number>> = { en: 1, zh: 2 }

/**
 * All calls as one row of passages, and where each lies in the index. A passage is a paragraph or a note; it is known
 * by its number over all calls.
 */
export class Corpus {
  readonly calls: readonly CatalogueCall[]
  /** Number of the first passage of each call, and at the end how many there are. */
  readonly firstPassage: Uint32Array
  /** For each document the index position at which it begins. */
  readonly #start: Uint32Array
  /** For each slot the passage in it times 4, plus the bit of its language. */
  readonly #slots: Uint32Array

  constructor(calls: readonly CatalogueCall[]) {
    this.calls = calls
    this.firstPassage = new Uint32Array(calls.length + 1)
    this.#start = new Uint32Array(calls.length)
    this.#slots = new Uint32Array(calls.reduce((sum, call) => sum + slotsOf(call), 0))
    let slot = 0
    for (const [place, call] of calls.entries()) {
      const first = this.firstPassage[place] ?? 0
      this.firstPassage[place + 1] = first + call.passages
      this.#start[place] = slot * SLOT
      const bits = call.sides.map((side) => BIT[side])
      for (const text of textOfSlots(call)) {
        const passage = Math.floor(text / bits.length)
        this.#slots[slot++] = (first + passage) * 4 + (bits[text % bits.length] ?? 0)
      }
    }
  }

  get passages(): number {
    return this.firstPassage[this.calls.length] ?? 0
  }

  /** Where a position in a document lies in the whole. */
  place(document: number, position: number): number {
    return (this.#start[document] ?? 0) + position
  }

  /** Which passage and language stand at a place: the passage's number times 4, plus the language's bit. */
  textAt(place: number): number {
    return this.#slots[Math.floor(place / SLOT)] ?? 0
  }

  /** The number of the call that a passage belongs to. */
  callOf(passage: number): number {
    let low = 0
    let high = this.calls.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((this.firstPassage[middle] ?? 0) <= passage) low = middle
      else high = middle
    }
    return low
  }

  /** Whether a passage is a note. */
  isNote(passage: number, call: number = this.callOf(passage)): boolean {
    return passage - (this.firstPassage[call] ?? 0) >= (this.calls[call]?.paragraphs ?? 0)
  }
}

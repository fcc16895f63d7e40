import type { CatalogueCall } from '../record/catalogue.ts'
import { placeIn, sides } from '../pagefind/text-place.ts'

/** A language as a bit, so that a byte tells in which languages something holds. */
export const BIT = { en: 1, zh: 2 } as const

/**
 * All calls as one row of passages. A passage is a paragraph or a note; it is known by its number over all calls.
 */
export class Corpus {
  readonly calls: readonly CatalogueCall[]
  /** Number of the first passage of each call, and at the end how many there are. */
  readonly firstPassage: Uint32Array

  constructor(calls: readonly CatalogueCall[]) {
    this.calls = calls
    this.firstPassage = new Uint32Array(calls.length + 1)
    for (const [place, { passages }] of calls.entries())
      this.firstPassage[place + 1] = (this.firstPassage[place] ?? 0) + passages
  }

  get passages(): number {
    return this.firstPassage[this.calls.length] ?? 0
  }

  /** Where a place in a document lies in the whole. */
  place(document: number, place: number): number {
    return placeIn((this.firstPassage[document] ?? 0) * sides.length, 0) + place
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

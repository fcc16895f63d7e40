import type { Fold } from './fold.ts'
import { callKey, HEADS, indexKey, shortKey, shortKeyed } from './index-key.ts'
import type { SearchCall } from './search-call.ts'
import { sideOf, sides, SLOT, type Layout, type Side } from './slots.ts'

/** Takes a place and is no key: Pagefind counts it and drops it. */
const FILLER = '-'

/** One call as Pagefind takes it in. */
export interface CallDocument {
  /** Keys and fillers, parted by spaces; what a key stands for is in its place. */
  content: string
  layout: Layout
}

/**
 * Lays out the paragraphs and notes of a call for the index.
 * @param place the number by which the build recognises the call
 */
export function callDocument({ paragraphs, notes }: SearchCall, place: number, fold: Fold): CallDocument {
  const passages = [...paragraphs.map(({ texts }) => texts), ...notes.map((note) => [note])]
  const own = sides.filter((side) => passages.some((texts) => texts.some(({ lang }) => sideOf(lang) === side)))
  const layout: Layout = { sides: own, passages: passages.length, wide: [] }
  const content: string[] = []
  for (const [passage, texts] of passages.entries()) {
    for (const [place, side] of own.entries()) {
      const { keys, slots } = slotted(texts.filter(({ lang }) => sideOf(lang) === side).map(({ text }) => text), side, fold)
      content.push(keys)
      if (slots > 1) layout.wide.push([passage * own.length + place, slots])
    }
  }
  return { content: [...content, callKey(place)].join(' '), layout }
}

/** The keys of a text in their places, filled up to whole slots. Two texts of one language are parted by a filler. */
function slotted(texts: string[], side: Side, fold: Fold): { keys: string; slots: number } {
  const folded = texts.map((text) => fold(text).units)
  const keys = folded.flatMap((units) => [...units.map((unit, at) => indexKey(unit, units[at + 1])), FILLER])
  const begun = shortKeyed(folded.flat())
  // What most texts hold stands at fixed places, which makes its lists even and small.
  const fixed = HEADS[side].map((beginning) => (begun.delete(beginning) ? shortKey(beginning) : FILLER))
  const head = [...fixed, ...Array.from(begun, shortKey)]
  const taken = head.length + keys.length
  const slots = Math.ceil(taken / SLOT)
  return { keys: [...head, ...keys].join(' ') + ` ${FILLER}`.repeat(slots * SLOT - taken), slots }
}

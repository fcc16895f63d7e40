import type { Fold } from './fold.ts'
import { HEADS, indexKey, shortKey, shortKeyed } from './index-key.ts'
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
 * Lays out the paragraphs and notes of a call for the index. The key by which the build recognises the call comes last,
 * see `callKey`.
 */
export function callDocument({ paragraphs, notes }: SearchCall, fold: Fold): CallDocument {
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
  return { content: content.join(' '), layout }
}

/** The keys of a text in their places, filled up to whole slots. Two texts of one language are parted by a filler. */
function slotted(texts: string[], side: Side, fold: Fold): { keys: string; slots: number } {
  const folded = texts.map((text) => fold(text).units)
  const begun = new Set(folded.flatMap((units) => [...shortKeyed(units)]))
  // What most texts hold stands at fixed places, which makes its lists even and small.
  const fixed = HEADS[side].map((beginning) => (begun.delete(beginning) ? shortKey(beginning) : FILLER))
  const head = [...fixed, ...Array.from(begun, shortKey)]
  let keys = head.join(' ')
  let taken = head.length
  for (const units of folded) {
    for (let at = 0; at < units.length; at++) keys += ` ${indexKey(units[at] ?? '', units[at + 1])}`
    keys += ` ${FILLER}`
    taken += units.length + 1
  }
  const slots = Math.ceil(taken / SLOT)
  return { keys: keys + ` ${FILLER}`.repeat(slots * SLOT - taken), slots }
}

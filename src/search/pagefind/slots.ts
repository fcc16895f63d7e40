/**
 * Where a text stands in the index. Pagefind numbers the words of a document and keeps the numbers with each key; that
 * number alone says here which paragraph and which language a key stands in, with nothing else to fetch: every text
 * begins at a multiple of SLOT, the rest of its slot is filled up. Texts that need more slots are listed in the
 * catalogue, which is short: 6% of the real ones do.
 */
export const SLOT = 256

/** The languages of the texts of a call, in the order of their slots. */
export const sides = ['en', 'zh'] as const

/** The language of a text, as far as search tells them apart. */
export type SearchSide = (typeof sides)[number]

/** How the texts of one call lie in its document. */
export interface SlotLayout {
  /** The languages that this call has. */
  sides: SearchSide[]
  /** How many passages it has: paragraphs first, then notes. */
  passages: number
  /** Numbers of the texts (passage × languages + language) that take more than one slot, with how many they take. */
  wide: [text: number, slots: number][]
}

/** How many slots a call takes. */
export function slotsOf({ sides: { length }, passages, wide }: SlotLayout): number {
  return passages * length + wide.reduce((sum, [, slots]) => sum + slots - 1, 0)
}

/** For each slot of a call the number of the text that stands in it. */
export function* textOfSlots({ sides: { length }, passages, wide }: SlotLayout): Generator<number> {
  const slots = new Map(wide)
  for (let text = 0; text < passages * length; text++) {
    for (let slot = slots.get(text) ?? 1; slot > 0; slot--) yield text
  }
}

/** On which side a language stands. */
export function sideOf(lang: string): SearchSide {
  return lang.startsWith('zh') ? 'zh' : 'en'
}

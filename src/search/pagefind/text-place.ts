/** The languages of the texts of a call, as far as search tells them apart. */
export const sides = ['en', 'zh'] as const

export type SearchSide = (typeof sides)[number]

/** On which side a language stands. */
export function sideOf(lang: string): SearchSide {
  return lang.startsWith('zh') ? 'zh' : 'en'
}

/**
 * A text is known by a number: that of its passage times the number of sides, plus the place of its side. A place is where a
 * word stands: the number of its text times this, plus how many words stand before it there.
 */
const TEXT = 2 ** 24

export function placeIn(text: number, offset: number): number {
  return text * TEXT + offset
}

/** The number of the text that a place is in. */
export function textAt(place: number): number {
  return Math.floor(place / TEXT)
}

/** How many words stand before a place in its text. */
export function offsetAt(place: number): number {
  return place % TEXT
}

/**
 * Which sentence stands at a place.
 * @param places start and end of each sentence, one after the other
 * @param offset in the text, in UTF-16 units
 * @returns its number from 0, or -1
 */
export function sentenceAt(places: number[], offset: number): number {
  for (let at = 0; at * 2 < places.length; at++) {
    if (offset >= (places[at * 2] ?? 0) && offset < (places[at * 2 + 1] ?? 0)) return at
  }
  return -1
}

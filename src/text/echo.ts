import { lettersOf } from './letters-of.ts'

/** Whether a translation is the source again, but for case, width, blanks and punctuation. */
export function isEcho(source: string, translation: string): boolean {
  // Chinese begins otherwise and is much shorter: nearly all pairs are told by that.
  if (translation.length < source.length / 2 || translation.length > source.length * 2) return false
  const from = lettersOf(source)
  return from !== '' && from === lettersOf(translation)
}

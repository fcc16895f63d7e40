import type { Frames } from '../frames/learn-frames.ts'
import { leadingPieces } from '../frames/pieces.ts'

/** The tag of a frame that tells the language of the text behind it; `null` where none does. */
export function tagOf(before: string, frames: Frames): string | null {
  let start = 0
  for (const { key, end } of leadingPieces(before)) {
    const meaning = frames.before.get(key)
    if (meaning === 'english' || meaning === 'chinese') return before.slice(start, end).trim()
    start = end
  }
  return null
}

import type { Display } from './chinese-display.ts'

/** A text as it is shown, and where the places of the stored one are in it. */
export interface Moved {
  text: string
  /** @param offset one of those that were asked for, or an end of the text */
  at: (offset: number) => number
}

/** Shows a text and moves places along: what is shown may be longer or shorter where phrases are converted. */
export function movedPlaces(text: string, offsets: Iterable<number>, display: Display): Moved {
  const cuts = [...new Set([0, ...offsets, text.length])].sort((a, b) => a - b)
  const runs = display(cuts.slice(1).map((end, index) => text.slice(cuts[index], end)))
  const moved = new Map([[0, 0]])
  let length = 0
  for (const [index, run] of runs.entries()) moved.set(cuts[index + 1] ?? 0, (length += run.length))
  return { text: runs.join(''), at: (offset) => moved.get(offset) ?? 0 }
}

import { shuffle, type Random } from '../../generated/random.ts'

/** Gives items in a random order, all of them once before any comes again. */
export function deck<Item>(items: readonly Item[], next: Random): () => Item {
  let left: Item[] = []
  return () => {
    if (left.length === 0) left = shuffle(items, next)
    const item = left.pop()
    if (item === undefined) throw new Error('A deck without cards.')
    return item
  }
}

/** A whole number from `least` to `most`. */
export function between(least: number, most: number, next: Random): number {
  return least + Math.floor(next() * (most - least + 1))
}

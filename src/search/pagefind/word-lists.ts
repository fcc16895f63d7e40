import type { WordPack, WordPart } from '../record/catalogue.ts'

/** So many blocks, of all parts together, are listed in a file: some 6 KB, packed. */
const BLOCKS_A_LIST = 1000

/**
 * Parts the lists of blocks by the words that are in them, so that who looks for a word fetches one list and not all.
 * @returns the lists with what they begin with; a block in which one ends and another begins stands in both
 */
export function wordLists(
  parts: readonly WordPart[],
  blocksAList = BLOCKS_A_LIST,
): [start: string, list: WordPart[]][] {
  const starts = parts
    .flatMap(({ packs }) => packs.flatMap(({ blocks }) => blocks.map(([from]) => from)))
    .sort()
    .filter((_, at) => at % blocksAList === 0)
  return [...new Set(['', ...starts])].map((start, at, all) => [
    start,
    parts.map(({ calls, packs }) => ({ calls, packs: packsWithin(packs, start, all[at + 1]) })),
  ])
}

/** Leaves the blocks that may hold a word from one text on and before another. */
function packsWithin(packs: readonly WordPack[], start: string, end: string | undefined): WordPack[] {
  return packs.flatMap(({ file, at, blocks }, place): WordPack[] => {
    const nextOf = (block: number): string | undefined => blocks[block + 1]?.[0] ?? packs[place + 1]?.blocks[0]?.[0]
    const isWithin = ([from]: WordPack['blocks'][number], block: number): boolean =>
      isBefore(start, nextOf(block)) && isBefore(from, end)
    const first = blocks.findIndex(isWithin)
    if (first < 0) return []
    const before = blocks.slice(0, first).reduce((sum, [, texts, offsets]) => sum + texts + offsets, 0)
    return [{ file, at: at + before, blocks: blocks.slice(first).filter((block, n) => isWithin(block, first + n)) }]
  })
}

/** @param end `undefined` is behind everything */
function isBefore(text: string, end: string | undefined): boolean {
  return end === undefined || text < end
}

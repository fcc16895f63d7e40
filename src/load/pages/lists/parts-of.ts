/**
 * Parts a list so that each part has the least size, and the last, which alone changes when more comes, less than twice that
 * and one item.
 * @returns one part at least
 */
export function partsOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number, least: number): Item[][] {
  const parts: Item[][] = []
  let part: Item[] = []
  let size = 0
  for (const item of items) {
    part.push(item)
    size += sizeOf(item)
    if (size < least) continue
    parts.push(part)
    part = []
    size = 0
  }
  const last = [...(parts.pop() ?? []), ...part]
  return [...parts, last]
}

import { partsOf } from './parts-of.ts'

/** A page of a long list of which the newest come first. */
export interface DatedPart<Item> {
  /** Newest first. */
  items: Item[]
  /** Number of the page, `null` of the one with the newest: pages are numbered from the oldest, so that they stay what they are. */
  part: number | null
  /** How many pages have a number. */
  parts: number
}

/**
 * Parts a list into pages.
 * @param items newest first
 * @param least a page has this size or more, as long as there is so much
 * @returns oldest first; one page at least
 */
export function datedParts<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  least: number,
): DatedPart<Item>[] {
  const pages = partsOf(items.toReversed(), sizeOf, least)
  return pages.map((own, at) => ({
    items: own.reverse(),
    part: at === pages.length - 1 ? null : at + 1,
    parts: pages.length - 1,
  }))
}

/** The path of a page of such a list. @param list the path of the page of the newest */
export function datedPath(list: string, part: number | null): string {
  return part === null ? list : `${list}${part}/`
}

/** The pages of such a list of which the first, with the newest, has a route of its own. */
export type Age = 'newest' | 'older'

/** The pages of one age. */
export function ofAge<Part extends DatedPart<unknown>>(pages: readonly Part[], age: Age): Part[] {
  return pages.filter(({ part }) => (part === null) === (age === 'newest'))
}

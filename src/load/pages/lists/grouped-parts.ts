import { partsOf } from './parts-of.ts'

/** What stands below one heading of a list. */
export interface Group<Head, One> {
  head: Head
  own: One[]
}

/** A page of a long list in groups. */
export interface GroupedPart<Head, One> {
  groups: Group<Head, One>[]
  /** Number of the page, from 1. */
  part: number
  /** Of each page the heads of the groups that come first and last. */
  spans: [first: Head, last: Head][]
}

/**
 * Parts a list in groups into pages; a group of many stands on several.
 * @param least so many stand on a page or more, as long as there are so many
 * @returns one page at least
 */
export function groupedParts<Head, One>(groups: readonly Group<Head, One>[], least: number): GroupedPart<Head, One>[] {
  const all = groups.flatMap((group) => group.own.map((one) => ({ group, one })))
  const parts = partsOf(all, () => 1, least).map((part) =>
    [...Map.groupBy(part, ({ group }) => group)].map(([{ head }, own]) => ({ head, own: own.map(({ one }) => one) })),
  )
  const spans = parts.flatMap((own): [Head, Head][] => {
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [[first.head, last.head]] : []
  })
  return parts.map((own, at) => ({ groups: own, part: at + 1, spans }))
}

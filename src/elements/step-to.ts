/** How a part of the text lies to the place of the reader. */
export type Lie = 'before' | 'around' | 'after'

/**
 * Which part comes next.
 * @param lies of all parts in the order of the text
 * @param by 1 for the next, -1 for the previous
 * @returns its index; -1 where there is none
 */
export function stepTo(lies: Lie[], by: 1 | -1): number {
  return by === 1 ? lies.indexOf('after') : lies.lastIndexOf('before')
}

/** How `part` lies to `place`; both stand in the same document. */
export function lieOf(part: Node, place: Node): Lie {
  if (part.contains(place)) return 'around'
  return part.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after'
}

/** How `part` lies to `place`; both stand in the same document. */
export function relativePosition(part: Node, place: Node): 'before' | 'around' | 'after' {
  if (part.contains(place)) return 'around'
  return part.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after'
}

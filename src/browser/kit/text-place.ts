/** Where a pointer stands in a text: the node and the offset in it. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && { node: caret.offsetNode, offset: caret.offset }
  }
  // eslint-disable-next-line compat/compat -- Safari learned the standard's way late; Firefox always knew it.
  const range = document.caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}

/** How far a place stands from the beginning of an element's text, in UTF-16 units. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** The stretch of an element's text between two offsets. */
export function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (start >= before && start <= before + length) range.setStart(node, start - before)
    if (end > before && end <= before + length) {
      range.setEnd(node, end - before)
      break
    }
    before += length
  }
  return range
}

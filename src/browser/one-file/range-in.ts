/**
 * A range over a stretch of an element's text.
 * @param start offset in its `textContent`, in UTF-16 units
 * @param end the first offset behind it
 * @returns `null` where the element has no such stretch
 */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + (node.nodeValue?.length ?? 0)
    if (!begun && start < next) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return null
}

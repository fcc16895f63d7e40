/** Whether an element takes up room: itself, or, where it has no box of its own, its first child. */
export function isShown(element: Element): boolean {
  // What is put away so that the browser can still find it has a place without room.
  return (
    !element.closest('[hidden]') && [element, element.firstElementChild].some((one) => one?.getClientRects().length)
  )
}

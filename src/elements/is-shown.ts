/** Whether an element takes up any room: not where it or something around it is put away. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

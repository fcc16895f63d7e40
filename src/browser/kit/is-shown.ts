/** Whether an element takes up any room, itself or by what is in it: not where it or something around it is put away. */
export function isShown(element: Element): boolean {
  // What is put away so that the browser can still find it has a place without room.
  if (element.closest('[hidden]')) return false
  const takesRoom = ({ length }: DOMRectList) => length > 0
  return (
    takesRoom(element.getClientRects()) ||
    (element.firstElementChild !== null && takesRoom(element.firstElementChild.getClientRects()))
  )
}

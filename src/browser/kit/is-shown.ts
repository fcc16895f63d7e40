/** Whether an element takes up any room, itself or by what is in it: not where it or something around it is put away. */
export function isShown(element: Element): boolean {
  const takesRoom = ({ length }: DOMRectList) => length > 0
  return (
    takesRoom(element.getClientRects()) ||
    (element.firstElementChild !== null && takesRoom(element.firstElementChild.getClientRects()))
  )
}

/** Pixels that stay free beside the window's edge, and between a box and what it explains. */
const EDGE = 8
const GAP = 6

/** Puts a box that explains something below it, or above it where there is no room, and never out of the window. */
export function putBeside(box: HTMLElement, place: DOMRect): void {
  const { width, height } = box.getBoundingClientRect()
  const below = place.bottom + height + 2 * GAP < innerHeight
  box.style.insetInlineStart = `${Math.max(EDGE, Math.min(place.left, innerWidth - width - EDGE))}px`
  box.style.insetBlockStart = `${below ? place.bottom + GAP : place.top - height - GAP}px`
}

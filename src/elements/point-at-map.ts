/**
 * Lets a pointer on the map of a call learn what stands there, and go there.
 * @param picture as wide as the call is long
 * @param links one for each turn, with its name
 * @param at the place, in units of the picture, of a turn of which so much lies before
 */
export function pointAtMap(picture: SVGElement, map: HTMLElement, turns: HTMLElement[], links: HTMLElement[], at: (turn: number, share: number) => number): void {
  const end = at(turns.length - 1, 1)
  const pointed = ({ clientX }: MouseEvent) => {
    const { left, width } = picture.getBoundingClientRect()
    const x = end * (clientX - left) / width
    const index = Math.max(0, turns.findLastIndex((_, turn) => at(turn, 0) <= x))
    return { index, share: (x - at(index, 0)) / (at(index, 1) - at(index, 0)) }
  }
  picture.addEventListener('pointermove', (event) => { map.title = links[pointed(event).index]?.textContent ?? '' })
  picture.addEventListener('click', (event) => {
    const { index, share } = pointed(event)
    const turn = turns[index]
    if (!turn) return
    // A long turn has many places.
    const own = turn.querySelectorAll('[data-paragraph]')
    const paragraph = Math.min(own.length - 1, Math.floor(share * own.length))
    turn.classList.remove('folded')
    ;(paragraph > 0 ? own[paragraph] : turn)?.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
}

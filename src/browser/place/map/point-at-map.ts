import { unfold } from '../unfold.ts'

/** A map of a call, as far as pointing at it needs it. */
interface PointedMap {
  map: HTMLElement
  picture: Element
  turns: readonly HTMLElement[]
  /** What each turn is called. */
  links: readonly HTMLElement[]
  /** Where a share of a turn lies in the whole call, from 0 to 1. */
  shareAt: (turn: number, share: number) => number
}

/** Says whose turn is pointed at on the map, or goes there where it is a click. */
export function pointAtMap({ type, clientX }: MouseEvent, { map, picture, turns, links, shareAt }: PointedMap): void {
  const { left, width } = picture.getBoundingClientRect()
  const x = (clientX - left) / width
  const index = Math.max(
    0,
    turns.findLastIndex((_, turn) => shareAt(turn, 0) <= x),
  )
  const turn = turns[index]
  if (type !== 'click' || !turn) {
    map.title = links[index]?.textContent ?? ''
    return
  }
  // A long turn has many places.
  const own = turn.querySelectorAll('[data-paragraph]')
  const share = (x - shareAt(index, 0)) / (shareAt(index, 1) - shareAt(index, 0))
  const paragraph = Math.min(own.length - 1, Math.floor(share * own.length))
  unfold(turn)
  ;(paragraph > 0 ? own[paragraph] : turn)?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

import type { Place } from '../place.ts'
import { sharesOf } from './shares-of.ts'

/** The picture is so many units wide, however wide it is shown; it is 24 pixels high. */
const WIDTH = 1000

/** Where the middle of the bar lies, and that of the notes above it. */
const BAR = 12
const NOTES = 3

/** Units between two notes, between two turns, and before the first turn of a section or an exchange. */
const NOTE_GAP = 5
const GAP = 1
const FIRST_GAP = 4

/**
 * Draws the map of a call: each turn as long as its text, with the side of its speaker, its notes as dots and the place
 * of the reader. It is one picture, since a long call has hundreds of turns, and the browser would look at each of them
 * with every change of the page. Beside it stands a list of links that is not seen, but read out.
 * @param map an empty element
 */
export function drawMap(map: HTMLElement, article: HTMLElement, place: Place): void {
  const turns = [...article.querySelectorAll<HTMLElement>('.turn')]
  const shareAt = sharesOf(turns.map(({ textContent }) => textContent.length))
  const list = document.createElement('ol')
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} 24`, preserveAspectRatio: 'none', 'aria-hidden': 'true' })
  const lines: Record<string, string> = {}
  const at = (turn: number, share: number) => WIDTH * shareAt(turn, share)
  const links = turns.map((turn, index) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    const side = turn.dataset['side'] ?? 'company'
    const notes = turn.querySelectorAll('.note').length
    const name = `${turn.querySelector('.who a')?.textContent ?? ''} ¶${turn.querySelector('[data-paragraph] > a')?.textContent ?? ''}`
    const gap = turn.matches(':is(.part, .exchange) > .turn:first-of-type') ? FIRST_GAP : GAP
    link.href = `#${turn.id}`
    link.textContent = notes > 0 ? `${name} ✎ ${notes}` : name
    link.tabIndex = -1
    item.append(link)
    list.append(item)
    // A very short turn keeps half of its length.
    lines[side] = `${lines[side] ?? ''}M${Math.min(at(index, 0) + gap, at(index, 0.5))} ${BAR}H${at(index, 1)}`
    for (let note = 0; note < notes; note++)
      lines['notes'] = `${lines['notes'] ?? ''}M${at(index, 0.5) + NOTE_GAP * note} ${NOTES}h0`
    return link
  })
  for (const [name, d] of Object.entries(lines)) picture.append(svg('path', { class: name, d }))
  const now = svg('path', { class: 'now' })
  const number = document.createElement('output')
  picture.append(now)
  // Without its bullets a list is none to some screen readers.
  list.setAttribute('role', 'list')
  map.append(picture, list, number)

  for (const type of ['pointermove', 'click'] as const)
    picture.addEventListener(type, (event) => {
      void import('./point-at-map.ts').then(
        ({ pointAtMap }) => {
          pointAtMap(event, { map, picture, turns, links, shareAt })
        },
        () => undefined,
      )
    })

  place.addEventListener('change', () => {
    const { current } = place
    const turn = current?.closest<HTMLElement>('.turn')
    for (const link of links) link.removeAttribute('aria-current')
    number.textContent = ''
    now.setAttribute('d', '')
    if (!current || !turn) return
    const index = turns.indexOf(turn)
    const own = [...turn.querySelectorAll('[data-paragraph]')]
    const x = at(index, own.indexOf(current) / own.length)
    links[index]?.setAttribute('aria-current', 'true')
    now.setAttribute('d', `M${x} 2V22`)
    number.textContent = `¶${current.querySelector('a')?.textContent ?? ''} · ${Math.round(x / 10)}%`
  })
}

function svg(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  return element
}

import { shareAt } from './share-at.ts'
import type { Place } from './place.ts'

/**
 * Draws the map of a call: a link for each turn, as long as its words, with the side of its speaker, its notes as dots
 * and the place of the reader. Styles are set from here, since the Content-Security-Policy forbids them in markup.
 * @param map an empty element whose `data-map` has the lengths of all turns
 */
export function drawMap(map: HTMLElement, article: HTMLElement, place: Place): void {
  const lengths = (map.dataset['map'] ?? '').split(' ').map(Number)
  const turns = [...article.querySelectorAll<HTMLElement>('.turn')]
  const list = document.createElement('ol')
  const links = turns.map((turn, index) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    const notes = turn.querySelectorAll('.note').length
    const name = `${turn.querySelector('.who a')?.textContent ?? ''} ¶${turn.querySelector('[data-paragraph] > a')?.textContent ?? ''}`
    link.href = `#${turn.id}`
    link.ariaLabel = link.title = notes > 0 ? `${name} ✎ ${notes}` : name
    link.tabIndex = -1
    item.style.flexGrow = String(lengths[index] ?? 0)
    item.dataset['side'] = turn.dataset['side']
    // The first turn of a section or an exchange stands a little apart.
    item.classList.toggle('first', turn.matches('.part > .turn:first-of-type, .exchange > .turn:first-of-type'))
    if (notes > 0) item.dataset['notes'] = '•'.repeat(notes)
    item.append(link)
    list.append(item)
    return link
  })
  const number = document.createElement('output')
  // Without its bullets a list is none to some screen readers.
  list.role = 'list'
  map.append(list, number)

  list.addEventListener('click', (event) => {
    const link = event.target instanceof HTMLAnchorElement ? event.target : null
    const turn = turns[link ? links.indexOf(link) : -1]
    // A long turn has many places; a link that is followed by keyboard has but one.
    if (!link || !turn || event.detail === 0) return
    event.preventDefault()
    const { left, width } = link.getBoundingClientRect()
    const own = turn.querySelectorAll('[data-paragraph]')
    const at = Math.min(own.length - 1, Math.floor(((event.clientX - left) / width) * own.length))
    turn.classList.remove('folded')
    ;(at > 0 ? own[at] : turn)?.scrollIntoView({ block: 'start', behavior: 'instant' })
  })

  place.addEventListener('change', () => {
    const { current } = place
    const turn = current?.closest<HTMLElement>('.turn')
    for (const link of links) link.removeAttribute('aria-current')
    number.textContent = ''
    if (!current || !turn) return
    const index = turns.indexOf(turn)
    const own = [...turn.querySelectorAll('[data-paragraph]')]
    const share = own.indexOf(current) / own.length
    links[index]?.setAttribute('aria-current', 'true')
    links[index]?.style.setProperty('--now', `${Math.round(share * 100)}%`)
    number.textContent = `¶${current.querySelector('a')?.textContent ?? ''} · ${Math.round(shareAt(lengths, index, share) * 100)}%`
  })
}

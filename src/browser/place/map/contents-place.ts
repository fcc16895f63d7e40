import type { Place } from '../place.ts'

/**
 * Marks the current place in the contents while the reader scrolls, and closes the sheet once a place was chosen.
 * @param contents a list of links to turns and exchanges
 */
export function markPlace(contents: HTMLElement, place: Place): void {
  if (!('popover' in contents))
    void import('../../kit/open-by-class.ts').then(({ openByClass }) => {
      openByClass(contents)
    })
  const links = new Map<string, HTMLAnchorElement>()
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('li li a')) links.set(link.hash.slice(1), link)
  const list = contents.querySelector('ol')
  let marked: HTMLAnchorElement | undefined
  let marks: Promise<void> | undefined
  const speaks = document.createElement('span')
  speaks.className = 'speaks'
  place.addEventListener('change', () => {
    const turn = place.current?.closest<HTMLElement>('.turn')
    const exchange = turn?.closest('.exchange')
    const link = links.get(turn?.id ?? '') ?? links.get(exchange?.id ?? '')
    // In an exchange that is named by the analyst, who speaks is somebody else most of the time.
    speaks.textContent = (exchange && turn && !turn.dataset['side'] && turn.querySelector('.who a')?.textContent) || ''
    link?.append(speaks)
    if (link === marked || (turn && !link)) return
    marked?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'true')
    // The list itself scrolls, the page must not.
    if (list && link) list.scrollTop = link.offsetTop - list.clientHeight / 2
    marked = link
  })
  for (const type of ['pointerenter', 'focusin', 'toggle'])
    contents.addEventListener(type, () => {
      marks ??= import('./landmarks.ts').then(({ showLandmarks }) => showLandmarks(contents, place))
    })
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) contents.hidePopover?.()
  })
}

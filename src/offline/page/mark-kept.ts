import { offlineWords } from '../../words/offline-words.ts'
import { pageBase, pageLocale } from './page-locale.ts'
import { statusOf } from './status-of.ts'
import { unitOf } from '../unit-of.ts'

let watching = false

/**
 * Without a network: marks all links to pages that are not kept with `data-kept="no"` and a word, also among results
 * that come later, until the network is back. A link may be a result (`data-hit`) or any other in the main text.
 */
export function markKept(): void {
  const worker = navigator.serviceWorker.controller
  if (watching || !worker) return
  watching = true
  statusOf(worker)
    .then(({ units, kept }) => {
      watch(units, new Set(kept))
    })
    .catch(() => {
      watching = false
    })
}

function watch(units: Readonly<Record<string, number>>, kept: ReadonlySet<string>): void {
  const main = document.querySelector('main') ?? document.body
  const markAll = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href], dialog a[href]'))
      markLink(link, units, kept)
  }
  const observer = new MutationObserver(markAll)
  markAll()
  observer.observe(main, { childList: true, subtree: true })
  for (const dialog of document.querySelectorAll('dialog')) observer.observe(dialog, { childList: true, subtree: true })
  addEventListener(
    'online',
    () => {
      observer.disconnect()
      for (const word of document.querySelectorAll('.mark-not-kept')) word.remove()
      for (const link of document.querySelectorAll('[data-kept]'))
        if (link.matches('a, [data-hit]')) link.removeAttribute('data-kept')
      watching = false
    },
    { once: true },
  )
}

function markLink(link: HTMLAnchorElement, units: Readonly<Record<string, number>>, kept: ReadonlySet<string>): void {
  if (link.dataset['kept'] || link.pathname === location.pathname) return
  const { origin, pathname } = new URL(link.href)
  const unit =
    origin === location.origin && pathname.startsWith(pageBase()) ? unitOf(pathname.slice(pageBase().length)) : null
  if (unit === null || !Object.hasOwn(units, unit)) return
  link.dataset['kept'] = kept.has(unit) ? 'yes' : 'no'
  const hit = link.closest<HTMLElement>('[data-hit]')
  if (hit) hit.dataset['kept'] = link.dataset['kept']
  // A hit without its text says so itself, and a card says it once, though several links lead from it into the call.
  if (kept.has(unit) || link.closest('[data-unread]') || link.closest('.card')?.querySelector('.mark-not-kept')) return
  const word = document.createElement('span')
  word.className = 'mark-not-kept'
  word.textContent = offlineWords(pageLocale()).notKept.mark
  link.after(word)
}

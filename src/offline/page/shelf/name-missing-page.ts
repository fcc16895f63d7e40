import type { OfflineWords } from '../../../words/wording/offline-words.ts'
import { pageBase } from '../page-locale.ts'
import { unitOf } from '../../unit-of.ts'

/** A network that comes back must last so long, in milliseconds, before the page is asked for again: some only flicker. */
const LASTING = 1000

/**
 * The offline page stands in for one that is not kept: it names it, and tries again when the network is back.
 * @param shelf holds the rows of all calls, whose links carry their names
 */
export function nameMissingPage(shelf: ParentNode, { notKept }: OfflineWords): void {
  const unit = unitOf(location.pathname.slice(pageBase().length)) ?? ''
  const name = shelf.querySelector(`[data-unit="${CSS.escape(unit)}"] a`)?.getAttribute('aria-label')
  const heading = shelf.querySelector('[data-not-kept]')
  if (name && heading) heading.textContent = notKept.named(name)
  document.title = heading?.textContent ?? notKept.heading
  window.addEventListener('online', () => {
    setTimeout(() => {
      if (navigator.onLine) location.reload()
    }, LASTING)
  })
}

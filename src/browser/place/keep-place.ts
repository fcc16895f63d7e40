import type { Place } from './place.ts'
import { PLACE, recall, remember } from '../kit/remembered.ts'

/** Whoever is still at the first paragraphs has not begun; whoever is at the last ones has done. */
const EDGE = 3

/**
 * Keeps the place in a call, and offers it on return.
 * @param call id of the call
 */
export function keepPlace(call: string, place: Place): void {
  const name = PLACE + call
  const { paragraphs } = place
  const kept = recall(name)
  const last = paragraphs.find(({ id }) => id === kept)
  let notice: HTMLElement | undefined
  place.addEventListener('change', () => {
    const { at, current } = place
    if (at >= EDGE && current) {
      remember(name, at < paragraphs.length - EDGE ? current.id : null)
      notice?.remove()
    }
  })
  const here = `duizhao:here:${location.pathname}`
  addEventListener('pagehide', () => {
    const { current } = place
    try {
      sessionStorage.setItem(here, current ? `${current.id} ${current.getBoundingClientRect().top}` : '')
    } catch {
      // A browser that keeps nothing goes back to the number of pixels.
    }
  })
  const [navigation] = performance.getEntriesByType('navigation')
  if (navigation instanceof PerformanceNavigationTiming && (navigation.type !== 'navigate' || location.hash)) {
    void import('./return-to-place.ts').then(
      ({ returnToPlace }) => {
        returnToPlace(place, here, navigation)
      },
      () => undefined,
    )
  }
  if (last && scrollY < innerHeight && !location.hash) {
    import('./offer-place.ts').then(
      async ({ offerPlace }) => {
        notice = await offerPlace(last, name)
      },
      () => undefined,
    )
  }
}

import type { Place } from './place.ts'

/** So many frames long, what comes into sight above is laid out and moves the text. */
const FRAMES = 20

/**
 * Brings a reader who loads the page again, or comes back to it, to the very words that stood there. The browser itself
 * goes back to a number of pixels, which is another place as long as the heights above are guesses.
 */
export function returnToPlace(place: Place): void {
  const name = `duizhao:here:${location.pathname}`
  addEventListener('pagehide', () => {
    const { current } = place
    try {
      sessionStorage.setItem(name, current ? `${current.id} ${current.getBoundingClientRect().top}` : '')
    } catch {
      // A browser that keeps nothing goes back to the number of pixels.
    }
  })
  const [navigation] = performance.getEntriesByType('navigation')
  if (!(navigation instanceof PerformanceNavigationTiming) || !/^(reload|back_forward)$/.test(navigation.type)) return
  let kept = ''
  try {
    kept = sessionStorage.getItem(name) ?? ''
  } catch {}
  const [id = '', top = ''] = kept.split(' ')
  const paragraph = place.paragraphs.find((one) => one.id === id)
  if (!paragraph) return
  history.scrollRestoration = 'manual'
  let frames = FRAMES
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(type, () => { frames = 0 }, { once: true, passive: true })
  const stand = () => {
    scrollBy({ top: paragraph.getBoundingClientRect().top - Number(top), behavior: 'instant' })
    if (frames-- > 0) requestAnimationFrame(stand)
  }
  stand()
}

import type { Place } from './place.ts'
import { stand } from './stand.ts'

/**
 * Brings a reader who loads the page again, or comes back to it, to the very words that stood there, and one who follows
 * a link to what it leads to. The browser itself goes to a number of pixels, which is another place as long as the
 * heights above are guesses.
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
  if (!(navigation instanceof PerformanceNavigationTiming)) return
  if (!/^(reload|back_forward)$/.test(navigation.type)) {
    const target = document.getElementById(location.hash.slice(1))
    // A link to some words of a paragraph has brought these to the middle.
    if (target && !navigation.name.includes(':~:')) stand(() => { target.scrollIntoView({ behavior: 'instant' }) })
    return
  }
  let kept = ''
  try {
    kept = sessionStorage.getItem(name) ?? ''
  } catch {}
  const [id = '', top = ''] = kept.split(' ')
  const paragraph = place.paragraphs.find((one) => one.id === id)
  if (!paragraph) return
  history.scrollRestoration = 'manual'
  stand(() => { scrollBy({ top: paragraph.getBoundingClientRect().top - Number(top), behavior: 'instant' }) })
}

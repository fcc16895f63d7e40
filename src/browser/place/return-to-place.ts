import type { Place } from './place.ts'

/**
 * Brings a reader who loads the page again, or comes back to it, to the very words that stood there, and one who follows
 * a link to what it leads to. The browser itself goes to a number of pixels, which is another place as long as the
 * heights above are guesses.
 * @param name under which the place was kept when the page was left
 */
export function returnToPlace(place: Place, name: string, { type, name: address }: PerformanceNavigationTiming): void {
  if (!/^(reload|back_forward)$/.test(type)) {
    const target = document.getElementById(location.hash.slice(1))
    if (target) land(target, address)
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
  // It is kept with the page, which would come back at its top.
  const give = () => {
    history.scrollRestoration = 'auto'
  }
  addEventListener('pagehide', give)
  keepAtPlace(() => {
    scrollBy({ top: paragraph.getBoundingClientRect().top - Number(top), behavior: 'instant' })
  }, give)
}

/**
 * Stays with what a link leads to while heights above it are learned. A link to some words of it has brought these to the
 * middle: there the browser is left alone. Chromium says in the address of the page that words were asked for. Firefox and
 * Safari keep that to themselves, and stay with what they led to of their own accord.
 */
function land(target: Element, address: string): void {
  const staysAlone = CSS.supports('-moz-appearance', 'none') || !CSS.supports('overflow-anchor', 'auto')
  if (!staysAlone && !address.includes(':~:'))
    keepAtPlace(() => {
      target.scrollIntoView({ behavior: 'instant' })
    })
}

/** So many frames long, what comes into sight above is laid out and moves the text. */
const FRAMES = 20

/**
 * Puts the page to a place in each of the next frames, unless the reader moves it.
 * @param done called at the end of it
 */
function keepAtPlace(put: () => void, done: () => void = () => undefined): void {
  let frames = FRAMES
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(
      type,
      () => {
        frames = 0
      },
      { once: true, passive: true },
    )
  const again = () => {
    put()
    if (frames-- > 0) requestAnimationFrame(again)
    else done()
  }
  again()
}

import { part, showNotice } from './parts.ts'
import type { Place } from './place.ts'
import { recall, remember } from './remembered.ts'
import { returnToPlace } from './return-to-place.ts'

/** Whoever is still at the first paragraphs has not begun; whoever is at the last ones has done. */
const EDGE = 3

/**
 * Keeps the place in a call, and offers it on return.
 * @param call id of the call
 */
export function keepPlace(call: string, place: Place): void {
  const name = `place:${call}`
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
  returnToPlace(place)
  if (last && scrollY < innerHeight && !location.hash) void offer(last)

  async function offer(paragraph: HTMLElement): Promise<void> {
    notice = await part('resume').catch(() => undefined)
    const link = notice?.querySelector('a')
    if (!notice || !link) return
    link.textContent = link.textContent.replace('%', paragraph.querySelector('a')?.textContent ?? '')
    link.hash = paragraph.id
    showNotice(notice, () => { remember(name, null) })
  }
}

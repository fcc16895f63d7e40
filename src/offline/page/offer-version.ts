import { ask } from './ask-worker.ts'
import { reasonOf } from '../failure.ts'
import { offlineWords } from '../../words/offline-words.ts'
import { pageLocale } from './page-locale.ts'

/** Where it is remembered that the reader does not want the new version now; it is offered again in another tab. */
const LATER = 'duizhao:later'

/**
 * Offers a new version that is whole with a quiet line at the end of the window.
 * @param wanted told that the reader wants it in this tab
 */
export function offerVersion(registration: ServiceWorkerRegistration, wanted: () => void): void {
  if (document.querySelector('.new-version') || isPutOff()) return
  const { version, updateFailed } = offlineWords(pageLocale())
  const { text, use } = showLine(version.ready, version.use, version.later)
  use.addEventListener('click', () => {
    use.disabled = true
    wanted()
    // A newer one may have come while the line was there; where none waits any more, it is in use.
    const { waiting } = registration
    if (!waiting) location.reload()
    else
      ask(waiting, { ask: 'use' }).catch((error: unknown) => {
        const reason = reasonOf(error)
        text.textContent = reason === 'full' ? updateFailed.full : updateFailed.other
        use.remove()
      })
  })
}

/**
 * Takes up a new version that another tab has put to use: out of sight and with nothing typed by loading the page again,
 * else once the reader wants it.
 */
export function offerReload(): void {
  document.querySelector('.new-version')?.remove()
  const typed = [...document.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [type=radio])')].some(
    ({ value }) => value !== '',
  )
  if (document.hidden && !typed) {
    location.reload()
    return
  }
  const { version } = offlineWords(pageLocale())
  showLine(version.inUse, version.reload, version.later).use.addEventListener('click', () => {
    location.reload()
  })
}

function showLine(said: string, act: string, putAway: string): { text: HTMLElement; use: HTMLButtonElement } {
  const line = document.createElement('p')
  line.className = 'new-version'
  line.setAttribute('role', 'status')
  const text = document.createElement('span')
  const use = button(act)
  const later = button(putAway)
  line.append(text, use, later)
  document.body.append(line)
  // A status is read out when its text changes, not when it appears with it.
  text.textContent = said
  later.addEventListener('click', () => {
    putOff()
    line.remove()
  })
  return { text, use }
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  return made
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null
  } catch {
    return false
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, '')
  } catch {
    // Then it is offered again on the next page.
  }
}

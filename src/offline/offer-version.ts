import { ask } from './ask-worker.ts'
import { reasonOf } from './failure.ts'
import { offlineWords } from './offline-words.ts'
import { pageLocale } from './page-locale.ts'

/** Where it is remembered that the reader does not want the new version now; it is offered again in another tab. */
const LATER = 'duizhao:later'

/**
 * Offers a new version with a quiet line at the end of the window.
 * @param waiting the worker of the new version, which is whole
 */
export function offerVersion(waiting: ServiceWorker): void {
  if (document.querySelector('.new-version') || isPutOff()) return
  const t = offlineWords(pageLocale())
  const line = document.createElement('p')
  line.className = 'new-version'
  line.setAttribute('role', 'status')
  const text = document.createElement('span')
  const use = button(t.version.use)
  const later = button(t.version.later)
  line.append(text, use, later)
  document.body.append(line)
  // A status is read out when its text changes, not when it appears with it.
  text.textContent = t.version.ready
  use.addEventListener('click', () => {
    use.disabled = true
    ask(waiting, { ask: 'use' }).catch((error: unknown) => {
      const reason = reasonOf(error)
      text.textContent = reason === 'full' ? t.updateFailed.full : t.updateFailed.other
      use.remove()
    })
  })
  later.addEventListener('click', () => {
    putOff()
    line.remove()
  })
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

import { address } from '../../model/paths/address.ts'
import { localeNamed } from '../../model/locale.ts'
import { ownLocale } from './own-locale.ts'
import { part, settingsLink } from './settings-page.ts'
import { showNotice } from './show-notice.ts'
import { recall, remember } from '../kit/remembered.ts'

/** How much of the window has been scrolled through when somebody has begun to read. */
const BEGUN = 0.5

/**
 * Offers the reader's own language once, quietly, in that language, to somebody who has begun to read; nobody is ever
 * sent there.
 */
export async function offerLanguage(): Promise<void> {
  await begun()
  // It may have been chosen meanwhile.
  if (recall('language') !== null) return
  const own = ownLocale(navigator.languages)
  const link = document.querySelector<HTMLAnchorElement>(`.languages [lang=${own}]:not([aria-current])`)
  if (!own || !link) return
  const { base = '/', first } = document.documentElement.dataset
  const href = new URL(address(base, '/settings/', own, localeNamed(first)), settingsLink()?.href ?? location.href)
  const notice = await part('language', href.href).catch(() => null)
  const accept = notice?.querySelector('a')
  if (!notice || !accept) return
  accept.href = link.href
  const done = () => {
    remember('language', own)
  }
  accept.addEventListener('click', (event) => {
    event.preventDefault()
    done()
    // The link of the page head takes the place and the query along.
    link.click()
  })
  showNotice(notice, done)
}

/** Where a link has led into a call, nothing of it was read yet: what counts is how far the reader has gone from there. */
function begun(): Promise<void> {
  return new Promise((done) => {
    let from = scrollY
    let acted = false
    const listening = new AbortController()
    const options = { passive: true, signal: listening.signal }
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(type, () => (acted = true), options)
    const look = () => {
      if (!acted) from = scrollY
      if (Math.abs(scrollY - from) < innerHeight * BEGUN) return
      listening.abort()
      done()
    }
    addEventListener('scroll', look, options)
  })
}

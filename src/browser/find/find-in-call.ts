import { isShown } from '../kit/is-shown.ts'
import { HIGHLIGHT, readWords } from '../search/mark-query.ts'
import { addSearchStyle } from '../search/search-style.ts'
import { part } from '../site/settings-page.ts'
import { showNotice } from '../site/show-notice.ts'
import { findIn } from './find-in.ts'

let opened: Promise<HTMLInputElement | null> | undefined

/** Opens the line that finds within the call, in either language and script, or takes the reader back to it. */
export async function findInCall(): Promise<void> {
  opened ??= open()
  opened.catch(() => {
    opened = undefined
  })
  ;(await opened)?.select()
}

async function open(): Promise<HTMLInputElement | null> {
  const [line, { fold }] = await Promise.all([part('find'), readWords(), addSearchStyle()])
  const form = line.querySelector('form')
  const before = document.activeElement
  const close = (): void => {
    opened = undefined
    CSS.highlights?.delete(HIGHLIGHT)
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  showNotice(line, close)
  line.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) line.querySelector<HTMLElement>('[data-dismiss]')?.click()
  })
  if (form) findIn(form, { fold, highlight: HIGHLIGHT, uncover })
  return line.querySelector('input')
}

/** What a fold, a chosen speaker or the view hides is shown. */
function uncover(text: Element): void {
  text.closest('.turn')?.classList.remove('folded')
  if (text instanceof HTMLElement && !isShown(text))
    text.closest('[data-paragraph]')?.querySelector<HTMLElement>('[data-toggle]')?.click()
}

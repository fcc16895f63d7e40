import { isShown } from '../kit/is-shown.ts'
import { HIGHLIGHT } from '../search/mark-query.ts'
import { readWords } from '../search/read-words.ts'
import { addSearchStyle } from '../search/search-style.ts'
import { part } from '../site/settings-page.ts'
import { showNotice } from '../site/show-notice.ts'
import { mapMarker } from '../place/map/map-marker.ts'
import { findIn, type Gathered } from './find-in.ts'

/** The line, while it is open. */
interface FindLine {
  line: HTMLElement
  show: (gathered: Gathered) => void
}

let opened: Promise<FindLine> | undefined

/**
 * Opens the line that finds within the call, in either language and script, or takes the reader back to it.
 * @param gathered what it is to step through, until the reader types
 */
export async function findInCall(gathered?: Gathered): Promise<void> {
  opened ??= open()
  opened.catch(() => {
    opened = undefined
  })
  const { line, show } = await opened
  if (gathered) {
    show(gathered)
    line.querySelector<HTMLElement>('[data-step="1"]')?.focus({ preventScroll: true })
  } else line.querySelector('input')?.select()
}

async function open(): Promise<FindLine> {
  const [line, { fold }] = await Promise.all([part('find'), readWords(), addSearchStyle()])
  const form = line.querySelector('form')
  const before = document.activeElement
  const onFound = mapMarker()
  const close = (): void => {
    opened = undefined
    onFound([])
    for (const found of document.querySelectorAll('[data-found]')) found.removeAttribute('data-found')
    CSS.highlights?.delete(HIGHLIGHT)
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  showNotice(line, close)
  line.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) line.querySelector<HTMLElement>('[data-dismiss]')?.click()
  })
  const show = form && findIn(form, { fold, highlight: HIGHLIGHT, uncover, onFound })
  return { line, show: show ?? (() => undefined) }
}

/** What a fold, a chosen speaker or the view hides is shown. */
function uncover(text: Element): void {
  text.closest('.turn')?.classList.remove('folded')
  if (text instanceof HTMLElement && !isShown(text))
    text.closest('[data-paragraph]')?.querySelector<HTMLElement>('[data-toggle]')?.click()
}

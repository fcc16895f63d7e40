import { say } from '../kit/say.ts'
import { forgetMark, keepMark } from './kept-marks.ts'
import type { OwnMark } from './own-mark.ts'

/** Milliseconds after the last key in which what is written is kept. */
const REST = 400

/**
 * Makes the field of a card say what a mark says, and keeps what is written in it.
 * @param card with a field, the button that removes the mark, and a line for what became of it
 * @param react is told when the mark was removed, or its words were kept
 */
export function tendCard(card: HTMLElement, mark: OwnMark, react: (change: 'kept' | 'removed') => void): void {
  const field = card.querySelector('textarea')
  const status = card.querySelector<HTMLElement>('[data-status]')
  let current = mark
  let waiting: ReturnType<typeof setTimeout> | undefined

  const tell = (kept: boolean): void => {
    if (!status) return
    status.textContent = (kept ? status.dataset['kept'] : status.dataset['full']) ?? ''
    card.toggleAttribute('data-refused', !kept)
    if (!kept) say(status.textContent)
  }
  const keep = (): void => {
    clearTimeout(waiting)
    if (!field || field.value === current.comment) return
    current = { ...current, comment: field.value, modified: new Date().toISOString() }
    tell(keepMark(current))
    react('kept')
  }
  if (field) {
    field.value = mark.comment
    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(keep, REST)
    })
    field.addEventListener('blur', keep)
    // A page that is left may not come to its timers.
    addEventListener('pagehide', keep)
  }
  card.querySelector('[data-remove]')?.addEventListener('click', () => {
    clearTimeout(waiting)
    if (forgetMark(current)) react('removed')
    else tell(false)
  })
}

/** Says on a card whether the browser has kept its mark. */
export function sayKept(card: HTMLElement, kept: boolean): void {
  const status = card.querySelector<HTMLElement>('[data-status]')
  if (!status) return
  status.textContent = (kept ? status.dataset['kept'] : status.dataset['full']) ?? ''
  card.toggleAttribute('data-refused', !kept)
  say(status.textContent)
}

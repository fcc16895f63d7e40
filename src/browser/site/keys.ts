import { keyAction, type Action } from './key-action.ts'
import { recall } from '../kit/remembered.ts'

/** Where letters are text, or choose something in a list. */
const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/**
 * Listens for single keys, unless the reader has switched them off (WCAG 2.1.4), types, or has a dialog open.
 * @param answer does what was asked for; `false` leaves the key to the browser
 */
export function listenForKeys(answer: (action: Action) => boolean): void {
  document.addEventListener('keydown', (event) => {
    const { target, defaultPrevented } = event
    if (defaultPrevented || (target instanceof Element && target.closest(TYPING))) return
    if (recall('keys') === 'off' || document.querySelector('dialog[open]')) return
    const action = keyAction(event)
    if (action && answer(action)) event.preventDefault()
  })
}

import { isComposing } from './composing.ts'

/**
 * Keeps a dialog open while a word is put together in it: what ends or gives up the word is also what closes dialogs, and
 * browsers ask the dialog of their own accord.
 */
export function stayWhileComposing(dialog: HTMLDialogElement): void {
  let composing = false
  dialog.addEventListener('compositionstart', () => {
    composing = true
  })
  dialog.addEventListener('compositionend', () => {
    setTimeout(() => {
      composing = false
    })
  })
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (isComposing(event)) composing = true
    },
    { capture: true },
  )
  dialog.addEventListener('keyup', (event) => {
    if (!isComposing(event)) composing = false
  })
  dialog.addEventListener('cancel', (event) => {
    if (composing) event.preventDefault()
  })
}

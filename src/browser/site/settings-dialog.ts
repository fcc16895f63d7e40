import { part, settingsPage } from './settings-page.ts'
import { ReadingSettings } from './reading-settings.ts'

customElements.define('reading-settings', ReadingSettings)

let dialog: HTMLDialogElement | undefined

/**
 * Opens the settings and the list of keys over the page.
 * @param goal id of the heading to show first
 * @throws where they cannot be fetched
 */
export async function openSettings(goal?: string): Promise<void> {
  dialog ??= await make()
  dialog.showModal()
  if (goal) dialog.querySelector(`#${goal}`)?.scrollIntoView()
}

async function make(): Promise<HTMLDialogElement> {
  const panel = (await settingsPage()).querySelector('[data-panel]')
  const close = await part('close')
  if (!panel) throw new Error('no settings')
  const made = document.createElement('dialog')
  made.append(close, document.importNode(panel, true))
  made.setAttribute('aria-label', panel.querySelector('h1')?.textContent ?? '')
  made.addEventListener('click', ({ target }) => {
    // A click beside the panel is one on the dialog itself.
    if (target === made || target === close) made.close()
  })
  document.body.append(made)
  return made
}

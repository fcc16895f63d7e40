import { make } from '../kit/make.ts'
import { SearchPanel } from './search-panel.ts'
import { searchSite } from './search-site.ts'
import { addSearchStyle } from './search-style.ts'
import { stayWhileComposing } from '../kit/stay-while-composing.ts'

if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel)

let dialog: HTMLDialogElement | undefined

/** Opens the search over the page, with what was typed before. */
export async function openSearch(): Promise<void> {
  await addSearchStyle()
  dialog ??= makeDialog()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector<SearchPanel>('search-panel')?.select()
}

function makeDialog(): HTMLDialogElement {
  const { words } = searchSite()
  const close = make('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×')
  const made = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.label },
    make('div', {}, close, new SearchPanel()),
  )
  made.addEventListener('click', ({ target }) => {
    // The box fills the dialog: a click on the dialog itself is one beside it.
    if (target === made || target === close) made.close()
  })
  // A hit on this very page is only a jump, which would leave the dialog open.
  made.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) made.close()
  })
  stayWhileComposing(made)
  document.body.append(made)
  return made
}

/**
 * The script of a call as one file: views, notes, and finding. `build/bundle.ts` bundles it and puts it into
 * the file; nothing is fetched.
 */
import { findIn } from '../find/find-in.ts'
import { createFold } from '../../search/query/fold.ts'
import { readFoldTable } from '../../search/query/fold-table.ts'
import { isComposing } from '../kit/composing.ts'
import { recall, remember } from '../kit/remembered.ts'

const html = document.documentElement
const VIEWS = ['both', 'side', 'en', 'zh']

function show(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-view-button]')) {
    button.setAttribute('aria-pressed', String(button.dataset['viewButton'] === html.dataset['view']))
  }
  document
    .querySelector('[data-notes-button]')
    ?.setAttribute('aria-pressed', String(html.dataset['notes'] !== 'hidden'))
}

/** Changes what is shown and leaves what is at the top of the window where it is. */
function choose(name: 'view' | 'notes', value: string): void {
  const top = [...document.querySelectorAll('[data-paragraph]')].find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > 100,
  )
  const before = top?.getBoundingClientRect().top ?? 0
  html.dataset[name] = value
  remember(name, value)
  show()
  if (top) scrollBy({ top: top.getBoundingClientRect().top - before, behavior: 'instant' })
}

const kept = recall('view') ?? ''
if (VIEWS.includes(kept)) html.dataset['view'] = kept
document.querySelector('[data-bar]')?.removeAttribute('hidden')
const contents = document.querySelector<HTMLDetailsElement>('.contents > details')
if (contents && matchMedia('(width < 64rem)').matches) contents.open = false
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  const view = button?.dataset['viewButton']
  if (view) choose('view', view)
  if (button?.hasAttribute('data-notes-button'))
    choose('notes', html.dataset['notes'] === 'hidden' ? 'shown' : 'hidden')
})
show()

const form = document.querySelector<HTMLFormElement>('form[data-find]')
if (form) {
  findIn(form, {
    fold: createFold(readFoldTable(document.querySelector('[data-forms]')?.textContent ?? '')),
    highlight: 'hit',
  })
  document.addEventListener('keydown', (event) => {
    const { target } = event
    if (event.key !== '/' || isComposing(event) || (target instanceof HTMLInputElement && target.type !== 'checkbox'))
      return
    event.preventDefault()
    form.querySelector('input')?.select()
  })
}

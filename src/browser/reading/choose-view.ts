import { sayUnfetched } from '../site/say-unfetched.ts'
import { holdPlace, holdTexts } from '../place/hold-place.ts'
import type { Place } from '../place/place.ts'
import { remember } from '../kit/remembered.ts'
import { say } from '../kit/say.ts'

/**
 * The bar with the views of a call. The view is `data-view` on `<html>`, set before first paint by `before-paint.ts`;
 * this changes it, remembers it and keeps the reader's place in the text.
 * @param weave cuts the texts into the sentences that the view `weave` needs
 */
export function controlViews(bar: HTMLElement, place: Place, weave: () => Promise<void>): void {
  const html = document.documentElement
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-view-button]')]
  const notes = document.querySelectorAll<HTMLButtonElement>('[data-notes-button]')
  // A browser may have kept some from the last visit. To look through all paragraphs takes a tenth of a change of the view.
  let toggled = true

  const wide = matchMedia('(width >= 56.25rem)')
  const show = () => {
    const { notes: layer } = html.dataset
    // What is done before the paint is a script of its own, and may not have come.
    const view = (html.dataset['view'] ??= 'both')
    // What is chosen for a wide window is shown as both in a narrow one.
    const seen = view === 'side' && !wide.matches ? 'both' : view
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['viewButton'] === seen))
    if (/en|zh/.test(view)) void import('./keep-findable.ts').then(({ keepFindable }) => keepFindable())
    for (const button of notes) button.setAttribute('aria-pressed', String(layer !== 'hidden'))
    document.querySelector('[data-only-notes]')?.setAttribute('aria-pressed', String(layer === 'only'))
    if (view === 'reveal')
      import('./choose-cover.ts').then(({ chooseCover }) => chooseCover(bar, choose)).catch(sayUnfetched)
  }

  const choose = (name: 'view' | 'notes' | 'shown', value: string) => {
    const stay = holdPlace(place)
    showAll(document)
    html.dataset[name] = value
    if (name !== 'notes' && toggled) {
      forgetToggles()
      toggled = false
    }
    show()
    remember(name, value)
    // Not in the task that lays the text out anew.
    if (name === 'view') setTimeout(dropFromAddress)
    stay()
    if (value === 'weave') void weave().then(stay, sayUnfetched)
  }

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    if (!button) return
    const view = button.dataset['viewButton']
    const layer = html.dataset['notes'] ?? 'shown'
    if (view) choose('view', view)
    else if ('notesButton' in button.dataset) choose('notes', layer === 'hidden' ? 'shown' : 'hidden')
    else if ('onlyNotes' in button.dataset) choose('notes', layer === 'only' ? 'shown' : 'only')
    const said = bar.querySelector<HTMLElement>('.say')?.dataset['changed']?.replace('%', button.textContent) ?? ''
    if (view)
      setTimeout(() => {
        say(said)
      })
  })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    toggled = true
    // What is being read stays where it is, whatever comes above it. Where it stood is seen in the state before.
    const paragraph = target.matches('[data-toggle]') ? target.parentElement : place.current
    if (!paragraph) return
    target.checked = !target.checked
    const stay = holdTexts(paragraph)
    target.checked = !target.checked
    showAll(target.parentElement)
    stay()
  })
  wide.addEventListener('change', show)
  show()
  if (html.dataset['view'] === 'weave') void weave().catch(sayUnfetched)
}

/** Takes back that texts are put away where the browser can find them: see `keep-findable.ts`. */
function showAll(part: ParentNode | null): void {
  for (const text of part?.querySelectorAll('p[hidden]') ?? []) text.removeAttribute('hidden')
}

/** What was turned round in one view would be turned the other way in the next. */
function forgetToggles(): void {
  for (const toggle of document.querySelectorAll<HTMLInputElement>(':is([data-toggle], [data-toggle-all]):checked'))
    toggle.checked = false
}

/** A view in the address wins over what is remembered: once the reader has chosen, it must not come back. */
function dropFromAddress(): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('view')) return
  url.searchParams.delete('view')
  history.replaceState(history.state, '', url)
}

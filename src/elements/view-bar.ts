import { remember } from './remembered.ts'

/** What the notes are: beside the text, put away, or all that is shown. */
const NOTES = ['shown', 'hidden'] as const

/**
 * The bar with the views of a call. The view is `data-view` on `<html>`, set before first paint by `before-paint.ts`;
 * this element changes it, remembers it and keeps the reader's place in the text.
 */
export class ViewBar extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('click', this.#click)
    this.#show()
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#click)
  }

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const view = button?.dataset['viewButton']
    if (view) this.#choose('view', view)
    if (button?.hasAttribute('data-notes-button')) {
      this.#choose('notes', document.documentElement.dataset['notes'] === 'hidden' ? NOTES[0] : NOTES[1])
    }
    if (view && button) this.#announce(button.textContent)
  }

  #choose(name: 'view' | 'notes', value: string): void {
    const place = paragraphAtTop()
    const before = place?.getBoundingClientRect().top ?? 0
    document.documentElement.dataset[name] = value
    remember(name, value)
    if (name === 'view') this.#dropFromAddress()
    this.#show()
    if (place) scrollBy({ top: place.getBoundingClientRect().top - before, behavior: 'instant' })
  }

  /** A view in the address wins over what is remembered: once the reader has chosen, it must not come back. */
  #dropFromAddress(): void {
    const url = new URL(location.href)
    if (!url.searchParams.has('view')) return
    url.searchParams.delete('view')
    history.replaceState(history.state, '', url)
  }

  #show(): void {
    const { view = 'both', notes } = document.documentElement.dataset
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-view-button]')) {
      button.setAttribute('aria-pressed', String(button.dataset['viewButton'] === view))
    }
    this.querySelector('[data-notes-button]')?.setAttribute('aria-pressed', String(notes !== 'hidden'))
  }

  #announce(view: string): void {
    const status = this.querySelector<HTMLElement>('.say')
    if (status) status.textContent = status.dataset['changed']?.replace('%', view) ?? view
  }
}

/** The first paragraph that shows more than its end below the bar. A permalink puts its paragraph 80 pixels down. */
function paragraphAtTop(): Element | undefined {
  for (const paragraph of document.querySelectorAll('[data-paragraph]')) {
    if (paragraph.getBoundingClientRect().bottom > 100) return paragraph
  }
  return undefined
}

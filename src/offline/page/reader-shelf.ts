import { PLACE, recall } from '../../browser/kit/remembered.ts'
import { statusOf } from './status-of.ts'

/**
 * On a page that lists calls: names those in which the reader has stopped, each with the way to the paragraph, and marks
 * those that are kept in this browser. Its element holds an empty list and, in `data-kept`, the word for what is kept.
 */
class ReaderShelf extends HTMLElement {
  connectedCallback(): void {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-call]')]
    const stopped = cards.flatMap((card) => {
      const link = card.querySelector<HTMLAnchorElement>('h3 a')
      const place = recall(PLACE + (card.dataset['call'] ?? ''))
      return link && place !== null ? [entry(link, place)] : []
    })
    this.querySelector('ul')?.replaceChildren(...stopped)
    this.hidden = stopped.length === 0
    const worker = navigator.serviceWorker?.controller
    if (worker)
      statusOf(worker).then(
        ({ kept }) => {
          this.#mark(cards, new Set(kept))
        },
        () => undefined,
      )
  }

  #mark(cards: readonly HTMLElement[], kept: ReadonlySet<string>): void {
    for (const card of cards) {
      if (!kept.has(`calls/${card.dataset['call'] ?? ''}`)) continue
      const word = document.createElement('li')
      word.textContent = this.dataset['kept'] ?? ''
      card.querySelector('.facts')?.append(word)
    }
  }
}

/** A way back into a call. */
function entry(link: HTMLAnchorElement, place: string): HTMLElement {
  const item = document.createElement('li')
  const back = document.createElement('a')
  back.href = `${link.pathname}#${place}`
  back.textContent = link.getAttribute('aria-label') ?? link.textContent
  item.append(back)
  return item
}

customElements.define('reader-shelf', ReaderShelf)

import { selectedQuote } from '../cite/selected-quote.ts'
import { rangeIn } from '../kit/text-place.ts'
import { callTitle, textElements, textsOf } from '../kit/paragraph-parts.ts'
import { part } from '../site/settings-page.ts'
import { keepMark, ownMarksIn, onChange } from './kept-marks.ts'
import { sayKept, tendCard } from './mark-card.ts'
import { newId } from './new-id.ts'
import type { OwnMark } from './own-mark.ts'

/** Name of the highlight, as the style sheet has it. */
const HIGHLIGHT = 'own'

/** What the reader has marked in the call of a page: shows it, and takes more in. */
export class Marking {
  readonly #article: HTMLElement
  readonly #call: string
  /** The cards by the ids of their marks. */
  readonly #cards = new Map<string, HTMLElement>()

  constructor(article: HTMLElement, call: string) {
    this.#article = article
    this.#call = call
    onChange(() => void this.show())
  }

  /** Shows all that is marked: highlights in the text, and a card below each paragraph. */
  async show(): Promise<void> {
    const marks = ownMarksIn(this.#call)
    this.#paint(marks)
    for (const [id, card] of this.#cards) {
      if (marks.some((mark) => mark.id === id)) continue
      card.remove()
      this.#cards.delete(id)
    }
    for (const mark of marks) if (!this.#cards.has(mark.id)) await this.#putCard(mark)
  }

  /** Marks what is selected, else a paragraph; opens the card of one that is marked already. */
  async mark(paragraph: HTMLElement): Promise<void> {
    const selected = selectedQuote(this.#article)
    const place = selected?.paragraphs[0] ?? paragraph
    // Of a selection over several paragraphs, each gets its own.
    const quotes = selected?.paragraphs.length === 1 ? selected.quotes : null
    const own = ownMarksIn(this.#call)
    const same = own.find(
      (mark) => mark.paragraph === place.id && JSON.stringify(mark.quotes) === JSON.stringify(quotes),
    )
    if (same) {
      this.#cards.get(same.id)?.querySelector('textarea')?.focus()
      return
    }
    for (const each of selected && !quotes ? selected.paragraphs : [place]) {
      const mark = this.#markOf(each, quotes)
      const kept = keepMark(mark)
      const card = await this.#putCard(mark)
      if (card) sayKept(card, kept)
      if (each === place) card?.querySelector('textarea')?.focus({ preventScroll: true })
    }
    getSelection()?.removeAllRanges()
    this.#paint(ownMarksIn(this.#call))
  }

  #markOf(paragraph: HTMLElement, quotes: OwnMark['quotes']): OwnMark {
    const now = new Date().toISOString()
    return {
      id: newId(),
      call: this.#call,
      title: callTitle(),
      path: location.pathname,
      paragraph: paragraph.id,
      n: paragraph.querySelector('a')?.textContent ?? '',
      speaker: paragraph.closest('.turn')?.querySelector('.who > a')?.textContent ?? '',
      quotes,
      texts: textsOf(paragraph),
      comment: '',
      created: now,
      modified: now,
    }
  }

  #paint(marks: readonly OwnMark[]): void {
    for (const paragraph of this.#article.querySelectorAll('[data-own]')) paragraph.removeAttribute('data-own')
    const ranges = marks.flatMap(({ paragraph: id, quotes }) => {
      const paragraph = document.getElementById(id)
      if (!paragraph) return []
      const found = textElements(paragraph).flatMap((text) => rangesOf(text, quotes))
      // Where words are not there as they were, or cannot be highlighted, the paragraph is marked as a whole.
      if (quotes === null || found.length === 0 || !('highlights' in CSS)) paragraph.dataset['own'] = 'whole'
      else paragraph.dataset['own'] = 'words'
      return found
    })
    if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
  }

  async #putCard(mark: OwnMark): Promise<HTMLElement | null> {
    const paragraph = document.getElementById(mark.paragraph)
    if (!paragraph) return null
    const card = await part('own').catch(() => null)
    if (!card) return null
    this.#cards.set(mark.id, card)
    const words = card.querySelector('[data-words]')
    if (words) words.textContent = mark.quotes?.map(({ text }) => text).join(' ') ?? ''
    tendCard(card, mark, (change) => {
      if (change === 'removed') {
        void this.show()
        paragraph.querySelector('a')?.focus({ preventScroll: true })
      }
    })
    // Below the paragraph, and below its earlier cards.
    let last: Element = paragraph
    while (last.nextElementSibling?.matches('.own')) last = last.nextElementSibling
    last.after(card)
    return card
  }
}

function rangesOf(text: HTMLElement, quotes: OwnMark['quotes']): Range[] {
  return (quotes ?? []).flatMap((quote) => {
    const start = quote.lang === text.lang ? text.textContent.indexOf(quote.text) : -1
    return start < 0 ? [] : [rangeIn(text, start, start + quote.text.length)]
  })
}

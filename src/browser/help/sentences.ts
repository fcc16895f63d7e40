import { isShown } from '../kit/is-shown.ts'
import { wordsBetween, type SelectedQuote } from '../cite/selected-quote.ts'
import { caretAt, offsetIn, rangeIn } from '../kit/text-place.ts'
import { sentencePlaces, type ShownPlaces } from './sentence-places.ts'
import { sentenceAt } from './sentence-at.ts'

/**
 * Marks the sentence under the pointer together with its counterpart in the other language. Where the browser has no
 * CSS Custom Highlight API, nothing happens.
 */
export class Sentences {
  readonly #href: string
  /** What is marked now. */
  #marked: { paragraph: Element; at: number } | null = null
  /** Whether it was chosen by key: a pointer marks whatever it passes. */
  #stepped = false

  /** @param href address of the page on the checks of the call, fetched when it is first needed */
  constructor(article: HTMLElement, href: string) {
    this.#href = href
    const point = (event: PointerEvent) => {
      this.point(event)
    }
    article.addEventListener('pointermove', point, { passive: true })
    article.addEventListener('pointerdown', point, { passive: true })
    article.addEventListener('pointerleave', () => {
      this.#clear()
    })
  }

  /** Marks the sentence that a pointer stands on, or none. */
  point({ clientX, clientY, target }: PointerEvent): void {
    const text = target instanceof Element ? target.closest('[data-paragraph] > [lang]') : null
    if (text) void this.#point(text, clientX, clientY)
    else this.#clear()
  }

  /** Marks the next or previous sentence of a paragraph; the first or last where none of it is marked. */
  async step(paragraph: Element, by: 1 | -1): Promise<void> {
    const count = ((await this.#places(paragraph))?.['source']?.length ?? 0) / 2
    if (count === 0) return
    const from = this.#marked?.paragraph === paragraph ? this.#marked.at : by === 1 ? -1 : count
    await this.#mark(paragraph, Math.max(0, Math.min(count - 1, from + by)))
    this.#stepped = true
  }

  /** The sentence that was chosen by key in a paragraph, in the texts that are seen; `null` where none was. */
  async marked(paragraph: HTMLElement): Promise<SelectedQuote | null> {
    if (!this.#stepped || this.#marked?.paragraph !== paragraph) return null
    const { at } = this.#marked
    const places = (await this.#places(paragraph)) ?? {}
    const seen = [...paragraph.querySelectorAll<HTMLElement>(':scope > [lang]')]
      .filter((text) => isShown(text) && getComputedStyle(text).filter === 'none')
      .flatMap((text) => {
        const [start, end] = placesOf(text, places)?.slice(at * 2, at * 2 + 2) ?? []
        return start === undefined || end === undefined
          ? []
          : [{ lang: text.lang, ...wordsBetween(text.textContent, start, end) }]
      })
    const [first] = seen
    return first
      ? {
          quotes: seen.map(({ lang, words }) => ({ lang, text: words })),
          paragraphs: [paragraph],
          whole: first.words,
          borders: first.borders,
        }
      : null
  }

  async #point(text: Element, x: number, y: number): Promise<void> {
    const paragraph = text.parentElement
    const caret = caretAt(x, y)
    if (!paragraph || !caret || !text.contains(caret.node)) return
    const places = placesOf(text, (await this.#places(paragraph)) ?? {})
    await this.#mark(paragraph, sentenceAt(places ?? [], offsetIn(text, caret.node, caret.offset)))
  }

  async #mark(paragraph: Element, at: number): Promise<void> {
    if (this.#marked?.paragraph === paragraph && this.#marked.at === at) return
    if (at < 0) return void this.#clear()
    const places = (await this.#places(paragraph)) ?? {}
    const ranges = [...paragraph.querySelectorAll(':scope > [lang]')].flatMap((text) => {
      const [start, end] = placesOf(text, places)?.slice(at * 2, at * 2 + 2) ?? []
      return start === undefined || end === undefined ? [] : [rangeIn(text, start, end)]
    })
    // eslint-disable-next-line compat/compat -- Without it no sentence has a place.
    CSS.highlights.set('sentence', new Highlight(...ranges))
    this.#marked = { paragraph, at }
    this.#stepped = false
  }

  #clear(): void {
    if (!this.#marked) return
    this.#marked = null
    CSS.highlights.delete('sentence')
  }

  async #places({ id }: Element): Promise<ShownPlaces | undefined> {
    if (!('highlights' in CSS)) return undefined
    return (await sentencePlaces(this.#href).catch(() => null))?.[id]
  }
}

/** Of the two texts of a paragraph the first is the source. */
function placesOf(text: Element, places: ShownPlaces): number[] | undefined {
  return places[text.previousElementSibling?.matches('[lang]') ? (text.getAttribute('lang') ?? '') : 'source']
}

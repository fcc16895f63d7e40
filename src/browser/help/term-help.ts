import { isShown } from '../kit/is-shown.ts'
import { putBeside } from '../kit/put-beside.ts'
import { say } from '../kit/say.ts'
import { termsIn, type FoundTerm, type TermEntry } from './terms-in.ts'
import { caretAt, rangeIn } from '../kit/text-place.ts'

/** A pointer that only passes over a term explains nothing. */
const REST_MILLISECONDS = 350

/**
 * Explains the term under the pointer, the one that was tapped, or one after the other by key. Where the glossary
 * cannot be fetched, nothing happens.
 */
export class TermHelp {
  readonly #home: string
  #loading: Promise<TermEntry[]> | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  readonly #box = document.createElement('aside')
  /** What is explained now. */
  #shown: { text: Element; term: FoundTerm } | null = null

  /** @param home address of the site in the language of the page, with a final slash */
  constructor(article: HTMLElement, home: string) {
    this.#home = home
    this.#box.className = 'term-help'
    this.#box.hidden = true
    document.body.append(this.#box)
    article.addEventListener(
      'pointermove',
      (event) => {
        this.rest(event)
      },
      { passive: true },
    )
    // The pointer may go to the explanation and stay there.
    article.addEventListener('pointerleave', () => {
      clearTimeout(this.#waiting)
    })
    article.addEventListener('click', (event) => void this.point(event))
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide()
    })
    addEventListener(
      'scroll',
      () => {
        this.#hide()
      },
      { passive: true },
    )
  }

  /** Explains what a mouse stands on, unless it soon moves on. */
  rest(event: PointerEvent): void {
    clearTimeout(this.#waiting)
    if (event.pointerType === 'mouse') this.#waiting = setTimeout(() => void this.point(event), REST_MILLISECONDS)
  }

  /** Explains the term that a pointer stands on; where there is none, puts away what was explained. */
  async point(event: MouseEvent): Promise<void> {
    const { clientX: x, clientY: y, target, type } = event
    // The text fills a small window: a finger that puts away what was explained may come down on the next term.
    if (type === 'click' && this.#shown && event instanceof PointerEvent && event.pointerType === 'touch')
      return this.#hide()
    const text = target instanceof Element && !target.closest('a') ? target.closest('[data-paragraph] > [lang]') : null
    // What is covered is not given away, and the click that uncovers it asks for nothing else.
    const covered =
      type === 'click'
        ? document.documentElement.dataset['view'] === 'reveal'
        : text && getComputedStyle(text).filter !== 'none'
    if (!text || covered || !caretAt(x, y)) return this.#hide()
    // The nearest place in a text may be far from the pointer: at the end of a line, between paragraphs.
    const under = (await this.#termsIn(text)).find(({ start, end }) =>
      [...rangeIn(text, start, end).getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    )
    if (under) this.#show(text, under)
    else this.#hide()
  }

  /** Explains the next or previous term of a paragraph, in the text that is shown first. */
  async step(paragraph: Element, by: 1 | -1): Promise<void> {
    const text = [...paragraph.querySelectorAll(':scope > [lang]')].find(isShown)
    if (!text) return
    const terms = await this.#termsIn(text)
    const from = this.#shown?.text === text ? this.#shown.term.start : by * -Infinity
    const term = (by === 1 ? terms : [...terms].reverse()).find(({ start }) => (start - from) * by > 0)
    if (!term) return this.#hide()
    const { top, bottom } = rangeIn(text, term.start, term.end).getBoundingClientRect()
    if (top < 0 || bottom > innerHeight) {
      scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
      // What has been scrolled is told with the next frame, and would put the explanation away.
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve)
        })
      })
    }
    this.#show(text, term)
  }

  #show(text: Element, term: FoundTerm): void {
    const range = rangeIn(text, term.start, term.end)
    const link = document.createElement('a')
    link.href = this.#home + term.entry.href
    link.textContent = term.entry.term
    link.lang = 'en'
    const rendering = document.createElement('b')
    rendering.textContent = term.entry.rendering
    const meaning = document.createElement('p')
    meaning.textContent = term.entry.meaning
    this.#box.replaceChildren(link, ' ', rendering, meaning)
    this.#box.hidden = false
    this.#shown = { text, term }
    if ('highlights' in CSS) CSS.highlights.set('term', new Highlight(range))
    const place = range.getBoundingClientRect()
    putBeside(this.#box, place)
    say(this.#box.textContent)
  }

  #hide(): void {
    if (!this.#shown) return
    this.#shown = null
    this.#box.hidden = true
    if ('highlights' in CSS) CSS.highlights.delete('term')
  }

  /** The terms of a text; none where the reader wants no explanations. */
  async #termsIn(text: Element): Promise<FoundTerm[]> {
    if (document.documentElement.dataset['terms'] === 'off') return []
    this.#loading ??= fetch(`${this.#home}terms.json`).then(
      (answer) => (answer.ok ? answer.json() : []),
      () => [],
    )
    return termsIn(text.textContent, await this.#loading)
  }
}

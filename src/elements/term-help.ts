import { termAt, type FoundTerm, type TermEntry } from './term-at.ts'
import { caretAt, offsetIn, rangeIn } from './text-place.ts'

/** A pointer that only passes over a term explains nothing. */
const REST_MILLISECONDS = 350

/** Explains the term under the pointer, or the one that was tapped. Where the glossary cannot be fetched, nothing happens. */
export class TermHelp {
  readonly #home: string
  #entries: Promise<TermEntry[]> | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  readonly #box = document.createElement('aside')

  /** @param home address of the site in the language of the page, with a final slash */
  constructor(article: HTMLElement, home: string) {
    this.#home = home
    this.#box.className = 'term-help'
    this.#box.hidden = true
    this.#box.setAttribute('role', 'status')
    document.body.append(this.#box)
    article.addEventListener('pointermove', ({ clientX, clientY, target, pointerType }) => {
      clearTimeout(this.#waiting)
      if (pointerType === 'mouse') this.#waiting = setTimeout(() => void this.#point(target, clientX, clientY), REST_MILLISECONDS)
    }, { passive: true })
    article.addEventListener('click', ({ clientX, clientY, target }) => void this.#point(target, clientX, clientY))
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') this.#hide() })
    addEventListener('scroll', () => { this.#hide() }, { passive: true })
  }

  async #point(target: EventTarget | null, x: number, y: number): Promise<void> {
    const text = target instanceof Element && !target.closest('a') ? target.closest('[data-paragraph] > [lang]') : null
    const caret = text && caretAt(x, y)
    if (!text || !caret || !text.contains(caret.node) || document.documentElement.dataset['terms'] === 'off') return this.#hide()
    const entries = await this.#load()
    const found = termAt(text.textContent, offsetIn(text, caret.node, caret.offset), entries)
    const range = found && rangeIn(text, found.start, found.end)
    // The nearest place in a text may be far from the pointer: at the end of a line, between paragraphs.
    const under = range && [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    if (found && range && under) this.#show(found, range)
    else this.#hide()
  }

  #show({ entry }: FoundTerm, range: Range): void {
    const link = document.createElement('a')
    link.href = `${this.#home}glossary/#${entry.id}`
    link.textContent = entry.term
    link.lang = 'en'
    const rendering = document.createElement('b')
    rendering.textContent = entry.rendering
    const meaning = document.createElement('p')
    meaning.textContent = entry.meaning
    this.#box.replaceChildren(link, ' ', rendering, meaning)
    this.#box.hidden = false
    if ('highlights' in CSS) CSS.highlights.set('term', new Highlight(range))
    const place = range.getBoundingClientRect()
    const { width, height } = this.#box.getBoundingClientRect()
    const below = place.bottom + height + 12 < innerHeight
    this.#box.style.insetInlineStart = `${Math.max(8, Math.min(place.left, innerWidth - width - 8))}px`
    this.#box.style.insetBlockStart = `${below ? place.bottom + 6 : place.top - height - 6}px`
  }

  #hide(): void {
    if (this.#box.hidden) return
    this.#box.hidden = true
    if ('highlights' in CSS) CSS.highlights.delete('term')
  }

  #load(): Promise<TermEntry[]> {
    this.#entries ??= fetch(`${this.#home}terms.json`).then((answer) => (answer.ok ? answer.json() : []), () => [])
    return this.#entries
  }
}

/** Makes a text comparable. */
type FoldText = (text: string) => string

/** What is left out or left: terms of the glossary, and entries of a list. */
const ITEMS = 'main :is(.terms > div, .companies > li)'

/** A box that leaves of the entries on its page those that hold what is typed, in any language or script. */
class ListFilter extends HTMLElement {
  #loading: Promise<FoldText> | undefined
  readonly #texts = new Map<Element, string>()

  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('input', this.#typed)
    // Boxes to tick are put to work by the style sheet; what is left is counted anew.
    document.addEventListener('change', this.#typed)
    // A browser that comes back to the page has kept what was typed.
    this.#typed()
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#typed)
    document.removeEventListener('change', this.#typed)
  }

  get #wanted(): string {
    return this.querySelector('input')?.value.trim() ?? ''
  }

  #typed = (): void => {
    if (this.#wanted === '') this.#filter((text) => text)
    else
      void (this.#loading ??= loadFold()).then((fold) => {
        this.#filter(fold)
      })
  }

  #filter(fold: FoldText): void {
    const wanted = fold(this.#wanted)
    const sections = document.querySelectorAll<HTMLElement>('main section')
    for (const section of sections) section.hidden = false
    const items = [...document.querySelectorAll<HTMLElement>(ITEMS)]
    for (const item of items) item.hidden = wanted !== '' && !this.#textOf(item, fold).includes(wanted)
    const shown = items.filter((item) => item.getClientRects().length > 0)
    const left = new Set(shown.map((item) => item.closest('section')))
    for (const section of sections) section.hidden = !left.has(section)
    const output = this.querySelector('output')
    if (!output) return
    const count = shown.length
    output.value = wanted === '' ? '' : count === 0 ? (output.dataset['nothing'] ?? '') : String(count)
  }

  #textOf(item: Element, fold: FoldText): string {
    const text = this.#texts.get(item) ?? fold(item.textContent)
    this.#texts.set(item, text)
    return text
  }
}

/** As the search of the site compares; without its table of characters (no network), letter for letter. */
async function loadFold(): Promise<FoldText> {
  try {
    const { readWords } = await import('../search/read-words.ts')
    const { fold } = await readWords()
    return (text) => fold(text).units.join(' ')
  } catch {
    return (text) => text.normalize('NFKC').toLowerCase()
  }
}

customElements.define('list-filter', ListFilter)

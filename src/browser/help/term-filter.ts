/** Makes a text comparable. */
type Fold = (text: string) => string

/** A box that leaves of the terms on its page those that hold what is typed, in any language or script. */
class TermFilter extends HTMLElement {
  #loading: Promise<Fold> | undefined
  readonly #texts = new Map<Element, string>()

  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('input', this.#typed)
    onlyUsed()?.addEventListener('change', this.#typed)
    // A browser that comes back to the page has kept what was typed.
    this.#typed()
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#typed)
    onlyUsed()?.removeEventListener('change', this.#typed)
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

  #filter(fold: Fold): void {
    const wanted = fold(this.#wanted)
    const used = onlyUsed()?.checked === true
    let count = 0
    for (const section of document.querySelectorAll<HTMLElement>('main section')) {
      let own = 0
      for (const term of section.querySelectorAll<HTMLElement>('.terms > div')) {
        term.hidden = wanted !== '' && !this.#textOf(term, fold).includes(wanted)
        // Those that no call uses are put away by the style sheet.
        if (!term.hidden && !(used && term.classList.contains('unused'))) own++
      }
      section.hidden = own === 0
      count += own
    }
    const output = this.querySelector('output')
    if (output) output.value = wanted === '' ? '' : count === 0 ? (output.dataset['nothing'] ?? '') : String(count)
  }

  #textOf(term: Element, fold: Fold): string {
    const text = this.#texts.get(term) ?? fold(term.textContent)
    this.#texts.set(term, text)
    return text
  }
}

function onlyUsed(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#only-used')
}

/** As the search of the site compares; without its table of characters (no network), letter for letter. */
async function loadFold(): Promise<Fold> {
  try {
    const { readWords } = await import('../search/mark-query.ts')
    const { fold } = await readWords()
    return (text) => fold(text).units.join(' ')
  } catch {
    return (text) => text.normalize('NFKC').toLowerCase()
  }
}

customElements.define('term-filter', TermFilter)

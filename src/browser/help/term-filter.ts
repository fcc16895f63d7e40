/** A box that leaves of the terms on its page those that hold what is typed, in any language or script. */
class TermFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('input', this.#filter)
    // A browser that comes back to the page has kept what was typed.
    this.#filter()
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#filter)
  }

  #filter = (): void => {
    const wanted = fold(this.querySelector('input')?.value ?? '')
    const sections = [...document.querySelectorAll<HTMLElement>('main section')]
    for (const section of sections) {
      const terms = [...section.querySelectorAll<HTMLElement>('.terms > div')]
      for (const term of terms) term.hidden = !fold(term.textContent).includes(wanted)
      section.hidden = terms.every(({ hidden }) => hidden)
    }
    const output = this.querySelector('output')
    if (output)
      output.value = wanted === '' ? '' : String(document.querySelectorAll('.terms > div:not([hidden])').length)
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

customElements.define('term-filter', TermFilter)

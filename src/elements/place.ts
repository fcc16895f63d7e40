/** The lines between which the reading eye is thought to be: below the bar, above the middle. */
const TOP_PIXELS = 96
const TOP_SHARE = 0.2
const BOTTOM_SHARE = 0.4

/**
 * Knows which paragraph is being read: the first one in the upper part of the window. Fires `change` when it is
 * another. It looks once in a frame in which something moved: to let the browser watch each of a thousand paragraphs
 * would cost every frame a tenth of its time.
 */
export class Place extends EventTarget {
  readonly paragraphs: HTMLElement[]
  /** What is looked through first: stretches as a whole, and the paragraphs that stand in none. */
  readonly #blocks: HTMLElement[]
  #at = -1
  #looking = false

  constructor(paragraphs: HTMLElement[]) {
    super()
    this.paragraphs = paragraphs
    this.#blocks = [...new Set(paragraphs.map((paragraph) => paragraph.closest<HTMLElement>('.stretch') ?? paragraph))]
    const look = () => { this.#lookSoon() }
    addEventListener('scroll', look, { passive: true })
    // What is folded, hidden or zoomed moves the text without a scroll.
    const sizes = new ResizeObserver(look)
    for (const element of [document.documentElement, document.body]) sizes.observe(element)
  }

  /** Index of the paragraph being read; -1 until the text has been reached. */
  get at(): number {
    return this.#at
  }

  /** Where in the window the reading eye is thought to begin, in pixels from its top. */
  get line(): number {
    return Math.min(TOP_PIXELS, innerHeight * TOP_SHARE)
  }

  /** The paragraph being read. */
  get current(): HTMLElement | undefined {
    return this.paragraphs[this.#at]
  }

  #lookSoon(): void {
    if (this.#looking) return
    this.#looking = true
    requestAnimationFrame(() => {
      this.#looking = false
      this.#look()
    })
  }

  #look(): void {
    const block = this.#blocks[firstBelow(this.#blocks, this.line)]
    const inside = block ? [...block.querySelectorAll<HTMLElement>('[data-paragraph]')] : []
    const paragraph = inside[firstBelow(inside, this.line)] ?? block
    if (!paragraph) return
    const at = this.paragraphs.indexOf(paragraph)
    const reached = paragraph.getBoundingClientRect().top < innerHeight * BOTTOM_SHARE
    // Between two paragraphs, at a long note, the last one is still the place; above the first one there is none.
    if (at === this.#at || !reached && at > 0) return
    this.#at = reached ? at : -1
    this.dispatchEvent(new Event('change'))
  }
}

/** Index of the first element that is shown and ends below a line of the window; their number where there is none. */
function firstBelow(elements: HTMLElement[], line: number): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    let seen = middle
    // What is not shown stands nowhere.
    while (seen < high && elements[seen]?.getClientRects().length === 0) seen++
    if (seen < high && (elements[seen]?.getBoundingClientRect().bottom ?? 0) <= line) low = seen + 1
    else if (seen < high && seen > middle) high = seen
    else high = middle
  }
  while (elements[low]?.getClientRects().length === 0) low++
  return low
}

/** The lines between which the reading eye is thought to be: below the bar, above the middle. */
const TOP_PIXELS = 96
const TOP_SHARE = 0.2

/**
 * Knows which paragraph is being read: the first one in the upper part of the window. Fires `change` when it is
 * another.
 */
export class Place extends EventTarget {
  readonly paragraphs: HTMLElement[]
  #at = -1

  constructor(paragraphs: HTMLElement[]) {
    super()
    this.paragraphs = paragraphs
    const numbers = new Map<Element, number>(paragraphs.map((paragraph, index) => [paragraph, index]))
    const inside = new Set<number>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const number = numbers.get(target) ?? -1
          if (isIntersecting) inside.add(number)
          else inside.delete(number)
        }
        const first = Math.min(...inside)
        if (first === Infinity || first === this.#at) return
        this.#at = first
        this.dispatchEvent(new Event('change'))
      },
      { rootMargin: `-${Math.round(Math.min(TOP_PIXELS, innerHeight * TOP_SHARE))}px 0px -60% 0px` },
    )
    for (const paragraph of paragraphs) observer.observe(paragraph)
  }

  /** Index of the paragraph being read; -1 until the text has been reached. */
  get at(): number {
    return this.#at
  }

  /** The paragraph being read. */
  get current(): HTMLElement | undefined {
    return this.paragraphs[this.#at]
  }
}

import { blocksIn } from '../kit/blocks-in.ts'

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
  readonly #blocks: HTMLElement[]
  #at = -1
  #looking = false

  /** @param article the text of a call */
  constructor(article: HTMLElement) {
    super()
    this.#blocks = blocksIn(article)
    this.paragraphs = [...article.querySelectorAll<HTMLElement>('[data-paragraph]')]
    const look = () => {
      this.#lookSoon()
    }
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
    const paragraph = firstParagraph(this.#blocks, this.line)
    if (!paragraph) return
    const at = this.paragraphs.indexOf(paragraph)
    const reached = paragraph.getBoundingClientRect().top < innerHeight * BOTTOM_SHARE
    // Between two paragraphs, at a long note, the last one is still the place; above the first one there is none.
    if (at === this.#at || (!reached && at > 0)) return
    this.#at = reached ? at : -1
    this.dispatchEvent(new Event('change'))
  }
}

/**
 * The first paragraph that ends below a line of the window; what is not shown ends nowhere. Only what stands at the line
 * is looked into: where a part of something out of sight stands, the browser could say only by laying it out.
 */
function firstParagraph(blocks: HTMLElement[], line: number): HTMLElement | undefined {
  for (const block of blocks) {
    if (block.getBoundingClientRect().bottom <= line) continue
    const paragraph = block.matches('[data-paragraph]') ? block : firstParagraph(blocksIn(block), line)
    if (paragraph) return paragraph
  }
  return undefined
}

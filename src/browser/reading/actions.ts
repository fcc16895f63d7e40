import { fillReport } from '../cite/fill-report.ts'
import { textsOf } from '../kit/paragraph-parts.ts'
import { citationForms, linkOf } from '../cite/cite.ts'
import { citationTypes, putOnClipboard } from '../cite/clipboard.ts'
import type { Forms } from '../cite/copy-by-event.ts'
import { sayUnfetched } from '../site/say-unfetched.ts'
import { part } from '../site/settings-page.ts'
import { say } from '../kit/say.ts'
import type { Marking } from '../own/marking.ts'
import { selectedQuote } from '../cite/selected-quote.ts'

/**
 * The small bar with what can be done with a paragraph: one element, which goes to the paragraph that is pointed at,
 * focused or tapped.
 */
export class Actions {
  readonly #article: HTMLElement
  #bar: HTMLElement | undefined
  #loading: Promise<HTMLElement> | undefined
  #paragraph: HTMLElement | null = null
  /** Where the bar has been put. */
  #placed: HTMLElement | null = null
  readonly #call: string
  #fetching: Promise<Marking> | undefined
  /** Where the pointer was: pages that scroll beneath a resting pointer also make it move. */
  #pointer = ''

  /** @param call its id */
  constructor(article: HTMLElement, call: string) {
    this.#article = article
    this.#call = call
    const over = ({ target, clientX, clientY }: MouseEvent) => {
      const pointer = `${clientX} ${clientY}`
      if (pointer !== this.#pointer) this.show(target)
      this.#pointer = pointer
    }
    article.addEventListener('pointermove', over, { passive: true })
    article.addEventListener('focusin', ({ target }) => {
      this.show(target)
    })
    article.addEventListener('click', (event) => {
      this.#click(event)
    })
    // A button that takes the focus would take the selection away.
    article.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Element && event.target.closest('.actions')) event.preventDefault()
    })
    article.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('.actions')) event.preventDefault()
    })
    document.addEventListener('selectionchange', () => {
      this.#label()
    })
  }

  /** The paragraph that the bar stands at, if it is in sight. */
  get paragraph(): HTMLElement | null {
    const box = this.#paragraph?.getBoundingClientRect()
    return box && box.bottom > 0 && box.top < innerHeight ? this.#paragraph : null
  }

  /** Takes the bar to the paragraph around a target; where there is none, the bar stays. */
  show(target: EventTarget | null): void {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : null
    if (!paragraph || paragraph === this.#paragraph) return
    this.#paragraph = paragraph
    void this.#put(paragraph)
  }

  /** Marks what is selected, else a paragraph. */
  async mark(paragraph: HTMLElement): Promise<void> {
    await (await this.#marking()).mark(paragraph)
  }

  /** Shows what the reader has marked. */
  async showMarks(): Promise<void> {
    await (await this.#marking()).show()
  }

  /** Says that a citation was copied, or was not. */
  async tell(copied: Promise<void>, selector = '[data-copy=citation]'): Promise<void> {
    const done = copied.then(
      () => 'copied',
      () => 'failed',
    )
    const bar = await (this.#loading ??= part('actions')).catch(() => null)
    const outcome = await done
    say(bar?.querySelector<HTMLElement>('[data-copied]')?.dataset[outcome] ?? '')
    const button = bar?.querySelector(selector)
    button?.setAttribute('data-outcome', outcome)
    setTimeout(() => button?.removeAttribute('data-outcome'), 1500)
  }

  async #put(paragraph: HTMLElement): Promise<void> {
    this.#loading ??= part('actions')
    try {
      this.#bar = await this.#loading
    } catch {
      // Without the network the text is still there.
      this.#loading = undefined
      return
    }
    if (paragraph !== this.#paragraph) return
    // Who walks through the bar by keyboard would lose the focus with it.
    if (this.#placed && this.#bar.querySelector(':focus-visible')) {
      this.#paragraph = this.#placed
      return
    }
    this.#placed = paragraph
    paragraph.after(this.#bar)
    this.#bar.style.insetBlockStart = `${paragraph.offsetTop}px`
    const raw = this.#bar.querySelector<HTMLAnchorElement>('.raw-line')
    const page = this.#article.querySelector<HTMLAnchorElement>('.who [href*="source/"]')
    if (raw && page) {
      raw.href = page.href
      raw.hash = paragraph.id
    }
    this.#label()
  }

  /** The buttons say whether they would take the paragraph or the selection. */
  #label(): void {
    if (!this.#bar) return
    const selected = selectedQuote(this.#article)
    for (const button of this.#bar.querySelectorAll<HTMLElement>('[data-selected]')) {
      button.dataset['whole'] ??= button.textContent
      button.textContent = (selected ? button.dataset['selected'] : button.dataset['whole']) ?? ''
    }
    const report = this.#bar.querySelector<HTMLAnchorElement>('[data-report]')
    if (report && this.#paragraph)
      fillReport(report, {
        n: `¶${this.#paragraph.querySelector('a')?.textContent ?? ''}`,
        link: linkOf(this.#article, this.#paragraph),
        quotes: selected?.quotes ?? textsOf(this.#paragraph),
        finding: '',
      })
    if (selected) this.show(selected.paragraphs.at(-1) ?? null)
  }

  #marking(): Promise<Marking> {
    return (this.#fetching ??= import('../own/marking.ts').then(
      ({ Marking }) => new Marking(this.#article, this.#call),
    ))
  }

  #click({ target }: Event): void {
    const paragraph = this.#paragraph
    if (paragraph && target instanceof Element && target.closest('[data-mark]'))
      this.mark(paragraph).catch(sayUnfetched)
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
    if (!button || !paragraph) return
    const [types, forms]: [string[], Forms] =
      button.dataset['copy'] === 'link'
        ? [['text/plain'], { 'text/plain': linkOf(this.#article, paragraph) }]
        : [citationTypes(), citationForms(this.#article, paragraph)]
    void this.tell(putOnClipboard(types, Promise.resolve(forms)), `[data-copy=${button.dataset['copy'] ?? ''}]`)
  }
}

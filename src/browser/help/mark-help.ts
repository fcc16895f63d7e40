import { keepWords } from '../kit/keep-words.ts'
import { fillReport } from '../cite/fill-report.ts'
import { textsOf } from '../kit/paragraph-parts.ts'
import { part } from '../site/settings-page.ts'
import { putBeside } from '../kit/put-beside.ts'
import { say } from '../kit/say.ts'

/** A pointer that only passes over a mark explains nothing. */
const REST_MILLISECONDS = 250

/**
 * Explains a mark in the text in place, when a pointer rests on it, when it has the focus, and when it is tapped: what the
 * page of checks says of it, or what the editor says. Where that cannot be fetched, the link leads there.
 */
export class MarkHelp {
  readonly #box = document.createElement('aside')
  readonly #pages = new Map<string, Promise<Document>>()
  #waiting: ReturnType<typeof setTimeout> | undefined
  /** What is explained now. */
  #mark: Element | null = null

  constructor(article: HTMLElement) {
    this.#box.className = 'mark-help'
    this.#box.hidden = true
    document.body.append(this.#box)
    article.addEventListener(
      'pointerover',
      (event) => {
        this.rest(event)
      },
      { passive: true },
    )
    article.addEventListener('focusin', ({ target }) => {
      this.focus(target)
    })
    article.addEventListener('focusout', () => {
      this.#hide()
    })
    article.addEventListener('click', (event) => {
      this.tap(event)
    })
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide()
    })
    addEventListener(
      'scroll',
      () => {
        // What is about to be explained may just have been scrolled into sight.
        if (this.#mark) this.#hide()
      },
      { passive: true },
    )
  }

  /** Explains the mark that a mouse rests on. */
  rest({ target, pointerType }: PointerEvent): void {
    clearTimeout(this.#waiting)
    if (pointerType !== 'mouse') return
    const mark = markAt(target)
    if (mark === this.#mark) return
    this.#waiting = setTimeout(() => void this.#show(mark), REST_MILLISECONDS)
  }

  /** Explains the mark that has the focus. */
  focus(target: EventTarget | null): void {
    const mark = markAt(target)
    clearTimeout(this.#waiting)
    if (mark) this.#waiting = setTimeout(() => void this.#show(mark), REST_MILLISECONDS)
    else this.#hide()
  }

  /** A finger has no rest: its first tap explains, and the explanation links to the page. */
  tap(event: Event): void {
    const mark = markAt(event.target)
    if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') return
    if (!mark) return this.#hide()
    event.preventDefault()
    void this.#show(mark)
  }

  async #show(mark: Element | null): Promise<void> {
    if (!mark || document.documentElement.dataset['marks'] === 'off') return this.#hide()
    const said = await this.#said(mark)
    if (said.length === 0) return
    this.#mark = mark
    this.#box.replaceChildren(...said)
    this.#box.hidden = false
    const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
    putBeside(this.#box, place)
    say(this.#box.textContent)
  }

  #hide(): void {
    clearTimeout(this.#waiting)
    this.#mark = null
    this.#box.hidden = true
  }

  /** What is said of a mark: the finding that it links to, or the words of the editor below the text. */
  async #said(mark: Element): Promise<Node[]> {
    if (!(mark instanceof HTMLAnchorElement)) {
      return [...(mark.closest('[data-paragraph]')?.querySelectorAll('.editor') ?? [])]
        .filter(({ textContent }) => textContent.includes(mark.textContent))
        .map((editor) => paragraph(editor.textContent))
    }
    const { href, hash } = mark
    const address = href.slice(0, -hash.length)
    const page =
      this.#pages.get(address) ??
      fetch(address).then(async (answer) =>
        keepWords(
          new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html'),
          document.documentElement.lang,
        ),
      )
    this.#pages.set(address, page)
    const finding = await page.then(
      (found) => found.getElementById(hash.slice(1)),
      () => {
        this.#pages.delete(address)
        return null
      },
    )
    const rule = finding?.closest('[data-rule]')?.querySelector('h3 a')?.textContent.trim()
    const lines = [...(finding?.querySelectorAll('p:not(.place)') ?? [])].map(({ textContent }) => textContent.trim())
    if (!rule || lines.length === 0) return []
    const link = document.createElement('a')
    link.href = href
    link.textContent = rule
    const report = await reportOf(mark, lines.join('\n'))
    return [link, ...lines.map(paragraph), ...(report ? [report] : [])]
  }
}

/** A link to whoever publishes the site, with the finding and the paragraph in it; `null` where nobody takes reports. */
async function reportOf(mark: Element, finding: string): Promise<HTMLElement | null> {
  const place = mark.closest('[data-paragraph]')
  const report = (await part('actions').catch(() => null))?.querySelector<HTMLAnchorElement>('[data-report]')
  if (!place || !report) return null
  const number = place.querySelector('a')
  fillReport(report, {
    n: `¶${number?.textContent ?? ''}`,
    link: number?.href ?? location.href,
    quotes: textsOf(place),
    finding,
  })
  return report
}

function markAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-paragraph] > p a, mark.sic') : null
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p')
  made.textContent = text
  return made
}

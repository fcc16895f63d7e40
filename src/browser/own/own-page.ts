import { make } from '../kit/make.ts'
import { say } from '../kit/say.ts'
import { part } from '../site/settings-page.ts'
import { allMarks, keepMark, onChange } from './kept-marks.ts'
import { tendCard } from './mark-card.ts'
import { marksMarkdown, readMarks } from './marks-markdown.ts'
import { mergeMarks } from './merge-marks.ts'
import { newId } from './new-id.ts'
import { byPlace, shownWords, type OwnMark } from './own-mark.ts'
import { annotationPage, readAnnotations } from './web-annotations.ts'

/** The page that lists what a reader has marked in all calls. */
class OwnNotes extends HTMLElement {
  #list: HTMLElement | null = null
  /** Pages of calls, fetched once. */
  readonly #calls = new Map<string, Promise<Document | null>>()

  connectedCallback(): void {
    this.#list = this.querySelector('[data-list]')
    this.querySelector('[data-tools]')?.removeAttribute('hidden')
    this.querySelector('[data-export=md]')?.addEventListener('click', () => {
      save('my-notes.md', 'text/markdown', marksMarkdown(this.#byTitle(), location.origin))
    })
    this.querySelector('[data-export=json]')?.addEventListener('click', () => {
      save('my-notes.json', 'application/ld+json', annotationPage(this.#marks(), location.origin, newId()))
    })
    const file = this.querySelector<HTMLInputElement>('input[type=file]')
    this.querySelector('[data-import]')?.addEventListener('click', () => file?.click())
    file?.addEventListener('change', () => {
      void this.#import([...(file.files ?? [])]).finally(() => {
        file.value = ''
      })
    })
    onChange(() => void this.#show())
    void this.#show()
  }

  /** All marks: the calls that were marked last come first, each in the order of its text. */
  #marks(): OwnMark[] {
    const last = (marks: readonly OwnMark[]): string =>
      marks.reduce((max, { modified }) => (modified > max ? modified : max), '')
    return [...allMarks().values()]
      .sort((a, b) => last(b).localeCompare(last(a)))
      .flatMap((marks) => [...marks].sort(byPlace))
  }

  #byTitle(): Map<string, OwnMark[]> {
    const groups = new Map<string, OwnMark[]>()
    const titles = new Map<string, string>()
    for (const mark of this.#marks()) {
      const title = titles.get(mark.call) ?? mark.title
      titles.set(mark.call, title)
      groups.set(title, [...(groups.get(title) ?? []), mark])
    }
    return groups
  }

  async #show(): Promise<void> {
    const groups = this.#byTitle()
    this.toggleAttribute('data-empty', groups.size === 0)
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-export]')) button.disabled = groups.size === 0
    const sections = await Promise.all([...groups].map(([title, marks]) => this.#section(title, marks)))
    this.#list?.replaceChildren(...sections)
  }

  async #section(title: string, marks: readonly OwnMark[]): Promise<HTMLElement> {
    const entries = await Promise.all(marks.map((mark) => this.#entry(mark)))
    return make('section', { class: 'own-call' }, make('h2', {}, title), ...entries)
  }

  async #entry(mark: OwnMark): Promise<HTMLElement> {
    const entry = await part('own-entry')
    const words = shownWords(mark).map(({ lang, text, marked }) =>
      make('p', { lang, translate: 'no' }, marked ? make('mark', {}, text) : text),
    )
    entry.querySelector('blockquote')?.replaceChildren(...words)
    const place = entry.querySelector<HTMLAnchorElement>('a[data-place]')
    if (place) {
      place.href = `${mark.path}#${mark.paragraph}`
      place.textContent =
        [mark.speaker, mark.n && `¶${mark.n}`].filter((text) => text !== '').join(' ') || mark.paragraph
    }
    const time = entry.querySelector('time')
    if (time) {
      time.dateTime = mark.created
      time.textContent = mark.created.slice(0, 10)
    }
    tendCard(entry, mark, (change) => {
      if (change === 'removed') void this.#offerUndo(entry, mark)
    })
    void this.#check(entry, mark)
    return entry
  }

  async #offerUndo(entry: HTMLElement, mark: OwnMark): Promise<void> {
    const undo = await part('own-removed')
    undo.querySelector('button')?.addEventListener('click', () => {
      if (keepMark(mark)) void this.#show()
    })
    entry.replaceWith(undo)
    undo.querySelector('button')?.focus()
    say(undo.textContent)
  }

  /** Says of a mark whether its paragraph is still there and says the same; nothing where the call cannot be had. */
  async #check(entry: HTMLElement, mark: OwnMark): Promise<void> {
    const page = await this.#page(mark.path)
    if (page === null) return
    const paragraph = page.getElementById(mark.paragraph)
    const stands = (mark.quotes ?? mark.texts).every(({ lang, text }) =>
      [...(paragraph?.querySelectorAll(':scope > [lang]') ?? [])].some(
        (one) => one.getAttribute('lang') === lang && one.textContent.includes(text),
      ),
    )
    if (!paragraph) entry.dataset['state'] = 'gone'
    else if (!stands) entry.dataset['state'] = 'changed'
  }

  #page(path: string): Promise<Document | null> {
    const page =
      this.#calls.get(path) ??
      fetch(path).then(
        async (answer) => {
          if (answer.status !== 200 && answer.status !== 404) return null
          return new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html')
        },
        () => null,
      )
    this.#calls.set(path, page)
    return page
  }

  async #import(files: readonly File[]): Promise<void> {
    const status = this.querySelector<HTMLElement>('[data-status]')
    const texts = await Promise.all(files.map((file) => file.text()))
    const marks = texts.flatMap((text) => (/^\s*[[{]/.test(text) ? readAnnotations(text) : readMarks(text)))
    const { changes, known } = mergeMarks(this.#marks(), marks)
    const kept = changes.every((mark) => keepMark(mark))
    const said = status?.dataset
    const counted = said?.[changes.length === 1 ? 'one' : 'many']?.replace('%', String(changes.length))
    const here = said?.['known']?.replace('%', String(known))
    const outcome = !kept
      ? said?.['full']
      : marks.length === 0
        ? said?.['unreadable']
        : [...(changes.length > 0 ? [counted] : []), ...(known > 0 ? [here] : [])].join(said?.['gap'] ?? ' ')
    if (status) status.textContent = outcome ?? ''
    await this.#show()
  }
}

/** Hands the reader a file. */
function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }))
  make('a', { href, download: name }).click()
  setTimeout(() => {
    URL.revokeObjectURL(href)
  }, 10_000)
}

customElements.define('own-notes', OwnNotes)

import type { Order } from '../../model/search-choices.ts'
import { MOST_TYPED } from '../../search/query/query.ts'
import { Search } from '../../search/search.ts'
import { isComposing } from '../kit/composing.ts'
import { make } from '../kit/make.ts'
import { indexFiles } from './index-files.ts'
import { moveInResults } from './move-in-results.ts'
import { SearchAnswer } from './search-answer.ts'
import { searchSite } from './search-site.ts'

/**
 * Over many calls all the words that two letters begin are up to 200 KB, and seldom what is meant: for those, typing must
 * rest so many milliseconds. An answer still stands within a tenth of a second.
 */
const REST = 75
const TWO_LETTERS = /(?:^|\s)[a-z]{2}$/i
const MANY_CALLS = 200

/** The index is opened once, when somebody searches. */
let opened: Promise<Search> | undefined

function openIndex(folder: string): Promise<Search> {
  opened ??= Search.open(indexFiles(folder))
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

/**
 * The box with what it finds. With `data-page`, on the search's own page, the address holds the query and filters are
 * shown; elsewhere it leads there.
 */
export class SearchPanel extends HTMLElement {
  readonly #site = searchSite()
  readonly #input = make('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: String(MOST_TYPED),
    'aria-label': this.#site.words.label,
    placeholder: this.#site.words.placeholder,
  })
  readonly #answer = new SearchAnswer(this.#site, this.hasAttribute('data-page'), {
    ask: (query) => this.#ask(query),
    arrange: (order) => {
      this.#order = order
      this.#answer.showOrder(order)
      void this.#ask(this.#input.value)
    },
    again: () => void this.#find(),
  })
  #order: Order = 'newest'
  /** Whether the query was asked for and not only typed: what is typed next is another step of the browser's history. */
  #settled = false
  /** Counts what was asked, so that an answer that comes late can be told. */
  #turn = 0
  #timer = 0
  /** Whether the last key belonged to an input method. */
  #composing = false
  /** How many calls there are, once that is known. */
  #calls = 0

  connectedCallback(): void {
    const form = make('form', { role: 'search', action: this.#site.page('') }, this.#input)
    this.replaceChildren(form, ...this.#answer.elements)
    this.#answer.showOrder(this.#order)
    this.#answer.clear()
    form.addEventListener('submit', this.#submit)
    form.addEventListener('keydown', (event) => {
      this.#composing = isComposing(event)
    })
    this.#input.addEventListener('input', this.#typed)
    this.#input.addEventListener('compositionend', this.#typed)
    this.addEventListener('keydown', (event) => {
      moveInResults(event, this, this.#input)
    })
    if (!this.#onPage) return
    addEventListener('popstate', this.#readAddress)
    this.#readAddress()
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress)
    clearTimeout(this.#timer)
  }

  /** Puts the cursor into the box. */
  select(): void {
    this.#input.select()
  }

  get #onPage(): boolean {
    return this.hasAttribute('data-page')
  }

  #readAddress = (): void => {
    const { searchParams } = new URL(location.href)
    this.#order = searchParams.get('order') === 'relevant' ? 'relevant' : 'newest'
    this.#input.value = searchParams.get('q') ?? ''
    this.#settled = this.#input.value !== ''
    this.#answer.showOrder(this.#order)
    void this.#find()
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (this.#composing) return
    // On the page of the search a first Enter asks, as a step of the history; over another page all is shown already.
    const goes = this.#settled || !this.#onPage
    const asked = this.#settled ? Promise.resolve() : this.#ask(this.#input.value)
    if (goes)
      asked.then(
        () => {
          this.querySelector<HTMLElement>('.results [data-hit] > a')?.click()
        },
        () => undefined,
      )
  }

  #typed = (event: Event): void => {
    // A word that is being put together by an input method is no query yet.
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(this.#timer)
    const answer = (): void => {
      this.#writeAddress(this.#settled ? 'pushState' : 'replaceState')
      this.#settled = false
      void this.#find()
    }
    if (this.#calls > MANY_CALLS && TWO_LETTERS.test(this.#input.value)) this.#timer = window.setTimeout(answer, REST)
    else answer()
  }

  /** Asks a query as a step of its own: the browser's back button leads to the one before. */
  #ask = (query: string): Promise<void> => {
    clearTimeout(this.#timer)
    this.#input.value = query
    this.#writeAddress('pushState')
    this.#settled = true
    return this.#find()
  }

  #writeAddress(way: 'pushState' | 'replaceState'): void {
    if (!this.#onPage) return
    const order = this.#order === 'relevant' ? `${this.#input.value.trim() === '' ? '?' : '&'}order=relevant` : ''
    const address = this.#site.page(this.#input.value.trim()) + order
    if (address !== location.pathname + location.search) history[way](null, '', address)
  }

  async #find(): Promise<void> {
    const turn = ++this.#turn
    const current = (): boolean => turn === this.#turn
    const typed = this.#input.value.trim()
    if (typed === '') {
      this.#answer.clear()
      return
    }
    this.#answer.busy()
    try {
      const search = await openIndex(this.#site.index)
      this.#calls = search.corpus.calls.length
      const found = await search.find(typed, this.#order)
      if (!current()) return
      const drawing = { search, found, typed, site: this.#site, width: this.#answer.width }
      await this.#answer.show(drawing, this.#order, current)
    } catch (error) {
      if (current()) this.#answer.fail(error)
    }
  }
}

import type { Order } from '../../model/search-choices.ts'
import { MOST_TYPED } from '../../search/query/query.ts'
import { Search } from '../../search/search.ts'
import { isComposing } from '../kit/composing.ts'
import { failureOf, indexFiles } from './index-files.ts'
import { keepFocus } from '../kit/keep-focus.ts'
import { make } from '../kit/make.ts'
import { moveInResults } from './move-in-results.ts'
import { alsoGroup } from './search-also.ts'
import { facetGroups } from './search-facets.ts'
import type { Drawing } from './search-hits.ts'
import { SearchList } from './search-list.ts'
import { failedNote, helpNote, nothingNote, orderButtons, sideGroups } from './search-sides.ts'
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
  readonly #list = new SearchList()
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
  readonly #status = make('p', { role: 'status' })
  readonly #orders = make('div', { class: 'orders', role: 'group', 'aria-label': this.#site.words.order })
  /** Away from the search's page, the way there. */
  readonly #all = make('a', {}, this.#site.words.allResults)
  readonly #filters = make('details', { class: 'filters' }, make('summary', {}, this.#site.words.narrow), make('div'))
  readonly #message = make('div', { class: 'message' })
  readonly #sides = make('div', { class: 'sides' })
  /** What is found in other renderings. */
  readonly #also = make('div')
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
    this.replaceChildren(
      form,
      make('div', { class: 'line' }, this.#status, this.#orders, this.#all),
      this.#filters,
      make('div', { class: 'found' }, this.#message, this.#sides, this.#list.element, this.#also),
    )
    this.#filters.open = matchMedia('(width >= 64rem)').matches
    this.#showOrders()
    this.#clear()
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
    this.#showOrders()
    void this.#answer()
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
      void this.#answer()
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
    return this.#answer()
  }

  #writeAddress(way: 'pushState' | 'replaceState'): void {
    if (!this.#onPage) return
    const order = this.#order === 'relevant' ? `${this.#input.value.trim() === '' ? '?' : '&'}order=relevant` : ''
    const address = this.#site.page(this.#input.value.trim()) + order
    if (address !== location.pathname + location.search) history[way](null, '', address)
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn
    const current = (): boolean => turn === this.#turn
    const typed = this.#input.value.trim()
    if (typed === '') {
      this.#clear()
      return
    }
    this.#list.busy()
    try {
      const search = await openIndex(this.#site.index)
      this.#calls = search.corpus.calls.length
      const found = await search.find(typed, this.#order)
      if (!current()) return
      const width = this.#list.element.clientWidth
      const drawing = { search, found, typed, site: this.#site, width }
      if (!(await this.#list.show(drawing, current))) return
      await this.#tell(drawing, current)
    } catch (error) {
      if (!current()) return
      this.#clear()
      this.#status.textContent = ''
      this.#message.replaceChildren(failedNote(failureOf(error), this.#site, () => void this.#answer()))
    }
    if (current()) this.#list.done()
  }

  /** Says how much was found, and shows what stands beside the hits; hits are complete without it, if it is missing. */
  async #tell(drawing: Drawing, current: () => boolean): Promise<void> {
    const { search, found, site } = drawing
    this.#status.textContent = site.words.found(
      found.count,
      found.calls.length,
      found.onlyNotes ? 'notes' : 'paragraphs',
    )
    const [nothing, sides, also, filters] = await Promise.all([
      found.count === 0 ? nothingNote(drawing, this.#ask) : [],
      sideGroups(drawing, this.#ask).catch(() => []),
      this.#list.isWhole ? this.#alsoOf(drawing) : [],
      this.#onPage
        ? search.facets(found).then(
            (facets) => facetGroups(facets, found.query, site, this.#ask),
            () => [],
          )
        : [],
    ])
    if (!current()) return
    this.#message.replaceChildren(...nothing)
    this.#sides.replaceChildren(...sides)
    this.#also.replaceChildren(...also)
    // What stands behind all hits is not fetched before somebody comes near.
    if (!this.#list.isWhole)
      this.#list.whenWhole(() => {
        void this.#alsoOf(drawing).then((group) => {
          if (current()) this.#also.replaceChildren(...group)
        })
      })
    keepFocus(this.#filters, () => this.#filters.lastElementChild?.replaceChildren(...filters))
    this.#showFilters(filters.length > 0)
    this.#orders.hidden = found.calls.length < 2 || !this.#onPage
    this.#all.href = site.page(drawing.typed)
    this.#all.hidden = found.count === 0 || this.#onPage
  }

  /** What is found in other renderings, as far as there is something. */
  async #alsoOf(drawing: Drawing): Promise<HTMLElement[]> {
    try {
      const more = await drawing.search.also(drawing.found, this.#order)
      return more && more.count > 0 ? [await alsoGroup({ ...drawing, found: more })] : []
    } catch {
      return []
    }
  }

  #clear(): void {
    this.#list.clear()
    this.#also.replaceChildren()
    this.#sides.replaceChildren()
    this.#status.textContent = ''
    this.#showFilters(false)
    this.#orders.hidden = true
    this.#all.hidden = true
    this.#message.replaceChildren(...helpNote(this.#site, this.#ask))
  }

  #showFilters(shown: boolean): void {
    this.#filters.hidden = !shown
    this.toggleAttribute('data-filtered', shown)
  }

  #showOrders(): void {
    keepFocus(this.#orders, () =>
      this.#orders.replaceChildren(
        ...orderButtons(this.#order, this.#site, (order) => {
          this.#order = order
          this.#showOrders()
          void this.#ask(this.#input.value)
        }),
      ),
    )
  }
}

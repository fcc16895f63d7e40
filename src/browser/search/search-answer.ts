import type { Order } from '../../model/search-choices.ts'
import { keepFocus } from '../kit/keep-focus.ts'
import { make } from '../kit/make.ts'
import { failureOf } from './index-files.ts'
import { alsoGroup } from './search-also.ts'
import { facetGroups } from './search-facets.ts'
import type { Drawing } from './search-hits.ts'
import { SearchList } from './search-list.ts'
import { failedNote, helpNote, nothingNote, orderButtons, sideGroups } from './search-sides.ts'
import type { SearchSite } from './search-site.ts'

/** What an answer can ask for in its turn. */
export interface Asking {
  /** Another query. */
  ask: (query: string) => Promise<void>
  /** The same query, its calls in another order. */
  arrange: (order: Order) => void
  /** The same query once more, after it failed. */
  again: () => void
}

/** Everything that a search shows below its box: how much was found, the hits, and what stands beside them. */
export class SearchAnswer {
  readonly #site: SearchSite
  readonly #asking: Asking
  /** Whether it stands on the search's own page, where there are filters; elsewhere a link leads there. */
  readonly #onPage: boolean
  readonly #list = new SearchList()
  readonly #status = make('p', { role: 'status' })
  readonly #orders: HTMLElement
  /** Away from the search's page, the way there. */
  readonly #all: HTMLAnchorElement
  readonly #filters: HTMLDetailsElement
  readonly #message = make('div', { class: 'message' })
  readonly #sides = make('div', { class: 'sides' })
  /** What is found in other renderings. */
  readonly #also = make('div')
  /** What is to be put into the page. */
  readonly elements: readonly HTMLElement[]

  constructor(site: SearchSite, onPage: boolean, asking: Asking) {
    this.#site = site
    this.#onPage = onPage
    this.#asking = asking
    this.#orders = make('div', { class: 'orders', role: 'group', 'aria-label': site.words.order })
    this.#all = make('a', {}, site.words.allResults)
    this.#filters = make('details', { class: 'filters' }, make('summary', {}, site.words.narrow), make('div'))
    this.#filters.open = matchMedia('(width >= 64rem)').matches
    this.elements = [
      make('div', { class: 'line' }, this.#status, this.#orders, this.#all),
      this.#filters,
      make('div', { class: 'found' }, this.#message, this.#sides, this.#list.element, this.#also),
    ]
  }

  /** Shows which order is chosen. */
  showOrder(order: Order): void {
    keepFocus(this.#orders, () =>
      this.#orders.replaceChildren(...orderButtons(order, this.#site, this.#asking.arrange)),
    )
  }

  /** Says that a query is being answered; what is shown stays. */
  busy(): void {
    this.#list.busy()
  }

  /** How wide the hits are, in pixels. */
  get width(): number {
    return this.#list.element.clientWidth
  }

  /**
   * Shows what was found in place of what was there.
   * @param current whether it is still wanted: what takes long may come late
   */
  async show(drawing: Drawing, order: Order, current: () => boolean): Promise<void> {
    if (!(await this.#list.show(drawing, current))) return
    await this.#tell(drawing, order, current)
    if (current()) this.#list.done()
  }

  /** Shows what can be asked. */
  clear(): void {
    this.#list.clear()
    this.#also.replaceChildren()
    this.#sides.replaceChildren()
    this.#status.textContent = ''
    this.#showFilters([])
    this.#orders.hidden = true
    this.#all.hidden = true
    this.#message.replaceChildren(...helpNote(this.#site, this.#asking.ask))
  }

  /** Says why there is no answer. */
  fail(error: unknown): void {
    this.clear()
    this.#message.replaceChildren(failedNote(failureOf(error), this.#site, this.#asking.again))
  }

  /** Says how much was found, and shows what stands beside the hits; hits are complete without it, if it is missing. */
  async #tell(drawing: Drawing, order: Order, current: () => boolean): Promise<void> {
    const { search, found, site } = drawing
    const { ask } = this.#asking
    const { calls, count, onlyNotes } = found
    this.#status.textContent = site.words.found(count, calls.length, onlyNotes ? 'notes' : 'paragraphs')
    const [nothing, sides, also, filters] = await Promise.all([
      count === 0 ? nothingNote(drawing, ask) : [],
      sideGroups(drawing, ask).catch(() => []),
      this.#list.isWhole ? alsoFound(drawing, order) : [],
      this.#onPage
        ? search.facets(found).then(
            (facets) => facetGroups(facets, found.query, site, ask),
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
        void alsoFound(drawing, order).then((group) => {
          if (current()) this.#also.replaceChildren(...group)
        })
      })
    this.#showFilters(filters)
    this.#orders.hidden = calls.length < 2 || !this.#onPage
    this.#all.href = site.page(drawing.typed)
    this.#all.hidden = count === 0 || this.#onPage
  }

  #showFilters(filters: readonly HTMLElement[]): void {
    keepFocus(this.#filters, () => this.#filters.lastElementChild?.replaceChildren(...filters))
    this.#filters.hidden = filters.length === 0
    this.#filters.parentElement?.toggleAttribute('data-filtered', filters.length > 0)
  }
}

/** What is found in other renderings, as far as there is something. */
async function alsoFound(drawing: Drawing, order: Order): Promise<HTMLElement[]> {
  try {
    const more = await drawing.search.also(drawing.found, order)
    return more && more.count > 0 ? [await alsoGroup({ ...drawing, found: more })] : []
  } catch {
    return []
  }
}

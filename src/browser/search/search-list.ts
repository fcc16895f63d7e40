import type { CallHits } from '../../search/find/order.ts'
import { make } from '../kit/make.ts'
import { addHits, callHeading, hitItem, missingHit, type Drawing } from './search-hits.ts'

/** So many hits are added at a time, ... */
export const HITS = 40
/** ... or the hits in so many blocks of texts, whichever is less: over many calls every hit has a block of its own. */
export const BLOCKS = 10

/** The list of results. It grows as its end comes near the window. */
export class SearchList {
  readonly element = make('div', { class: 'results', 'data-state': 'done', 'data-count': 0 })
  readonly #end = make('div', { class: 'end' })
  #drawing: Drawing | null = null
  #waiting: Iterator<[CallHits, number]> = [].values()
  /** The call that the last hit belongs to, and the list that its hits go to. */
  #last: { call: CallHits; list: HTMLElement } | null = null
  #adding = false
  /** How many hits are not shown yet. */
  #left = 0
  #whenWhole: (() => void) | null = null

  /** @param margin how far from the window the end of the list makes it grow */
  constructor(margin = '1000px') {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#add()
      },
      { rootMargin: margin },
    )
    observer.observe(this.#end)
  }

  /** Says that a query is being answered; what is shown stays. */
  busy(): void {
    this.element.dataset['state'] = 'busy'
  }

  /** Says that the query is answered. */
  done(): void {
    this.element.dataset['state'] = 'done'
  }

  /** Whether all hits of the query are shown. */
  get isWhole(): boolean {
    return this.#left === 0
  }

  /** Calls back once all hits of this query are shown, unless another one is asked before. */
  whenWhole(then: () => void): void {
    if (this.isWhole) then()
    else this.#whenWhole = then
  }

  /** Takes all hits away. */
  clear(): void {
    this.#drawing = null
    this.#left = 0
    this.#whenWhole = null
    this.#last = null
    this.#waiting = [].values()
    this.element.replaceChildren()
    this.element.dataset['count'] = '0'
    this.done()
  }

  /**
   * Shows the hits of a query in place of what was there, once the first of them can be drawn.
   * @param current whether they are still wanted then
   * @returns whether they were
   */
  async show(drawing: Drawing, current: () => boolean): Promise<boolean> {
    const { calls, count } = drawing.found
    const waiting = eachHit(calls)
    const first = await this.#draw(drawing, waiting)
    if (!current()) return false
    this.clear()
    this.busy()
    this.#drawing = drawing
    this.#waiting = waiting
    this.#left = count
    this.#append(first, drawing)
    this.element.append(this.#end)
    this.element.dataset['count'] = String(count)
    return true
  }

  async #add(): Promise<void> {
    const drawing = this.#drawing
    if (!drawing || this.#adding) return
    this.#adding = true
    const items = await this.#draw(drawing, this.#waiting)
    this.#adding = false
    if (this.#drawing !== drawing) return
    this.#append(items, drawing)
    // The observer only tells of changes: an end that is still near must be looked at again.
    if (items.length > 0 && this.#end.getBoundingClientRect().top < innerHeight + 1000) void this.#add()
  }

  async #draw(drawing: Drawing, waiting: Iterator<[CallHits, number]>): Promise<[CallHits, HTMLElement][]> {
    const { search } = drawing
    const blocks = new Set<string>()
    const batch: [CallHits, number][] = []
    while (batch.length < HITS && blocks.size < BLOCKS) {
      const { value, done } = waiting.next()
      if (done) break
      blocks.add(search.texts.blockOf(value[1]))
      batch.push(value)
    }
    return Promise.all(
      batch.map(async ([hits, passage]): Promise<[CallHits, HTMLElement]> => {
        const item = await search.texts.passage(passage).then(
          (shown) => hitItem(hits.call, shown, drawing),
          () => missingHit(drawing),
        )
        return [hits, item]
      }),
    )
  }

  #append(items: [CallHits, HTMLElement][], drawing: Drawing): void {
    for (const [call, item] of items) {
      if (this.#last?.call !== call) {
        const list = make('ol')
        this.#last = { call, list }
        const section = make('section', {}, callHeading(call.call, call.passages.length, drawing), list)
        if (this.#end.isConnected) this.#end.before(section)
        else this.element.append(section)
      }
      if (this.#last) addHits(this.#last.list, [item], drawing)
    }
    this.#left -= items.length
    if (this.isWhole) this.#whenWhole?.()
  }
}

function* eachHit(calls: readonly CallHits[]): Generator<[CallHits, number], undefined> {
  for (const call of calls) {
    for (const passage of call.passages) yield [call, passage]
  }
}

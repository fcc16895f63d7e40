import { ask } from '../ask-worker.ts'
import { SEARCH_UNIT } from '../../unit-lists.ts'
import type { Reason } from '../../../model/failure-reason.ts'
import { reasonOf } from '../../failure.ts'
import { keepQueue } from './keep-queue.ts'
import type { Status } from '../../messages.ts'
import { offlineWords } from '../../../words/offline-words.ts'
import { pageBase, pageLocale } from '../page-locale.ts'
import { progressOf, sizeOf, type InHand } from './progress-of.ts'
import { sayBytes } from './say-bytes.ts'
import { showDevice } from './show-device.ts'
import { showProgress } from './show-progress.ts'
import { showRows } from './show-rows.ts'
import { askToPersist, space } from '../../space.ts'
import { endRows } from './end-rows.ts'
import { listElsewhere } from './list-elsewhere.ts'
import { nameMissingPage } from './name-missing-page.ts'
import { statusOf } from '../status-of.ts'
import { untilReady } from './until-ready.ts'
import { recallKeepList, rememberKeepList } from './keep-list.ts'

/**
 * The list of what can be kept. The page holds all rows; this element asks the worker what is kept, and has it keep and
 * remove. A choice survives the page: what is missing goes on when the page is opened again, unless it was paused.
 */
export class OfflineShelf extends HTMLElement {
  readonly #locale = pageLocale()
  readonly #words = offlineWords(this.#locale)
  #worker: ServiceWorker | null = null
  #status: Status | null = null
  #keepList = recallKeepList()
  #job: AbortController | null = null
  #inHand: InHand | null = null

  connectedCallback(): void {
    endRows(this, this.#words)
    this.addEventListener('click', this.#click)
    document.addEventListener('visibilitychange', this.#refresh)
    if (document.body.classList.contains('not-kept')) nameMissingPage(this, this.#words)
    void this.#start()
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#click)
    document.removeEventListener('visibilitychange', this.#refresh)
    this.#job?.abort()
  }

  async #start(): Promise<void> {
    const worker = await untilReady(pageBase(), () => {
      this.#sayFirst(this.#words.failure.slow)
    })
    if (typeof worker !== 'string') this.#worker = worker
    else if (worker === 'unsupported') {
      this.querySelector('[data-preparing]')?.toggleAttribute('hidden', true)
      this.querySelector('[data-unsupported]')?.toggleAttribute('hidden', false)
    } else this.#sayFirst(this.#words.failure[worker])
    if (!this.#worker) return
    await this.#update()
    if (!this.#keepList.paused && this.#missing().length > 0) await this.#run()
  }

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    const rows = button.closest('[data-unit]') ?? button.closest('[data-group]')
    // Some stand on other pages of the list.
    const units = rows ? this.#unitsIn(rows) : Object.keys(this.#sizes)
    if (button.matches('[data-keep], [data-keep-group], [data-keep-all]')) void this.#keep(units)
    else if (button.matches('[data-drop], [data-drop-all]')) void this.#drop(units)
    else if (button.matches('[data-resume]')) void this.#keep([])
    else if (button.matches('[data-pause]')) {
      this.#keepList.paused = true
      this.#job?.abort()
    }
  }

  #refresh = (): void => {
    if (document.visibilityState === 'visible' && !this.#job) void this.#update()
  }

  get #sizes(): Readonly<Record<string, number>> {
    return this.#status?.units ?? {}
  }

  get #kept(): ReadonlySet<string> {
    return new Set(this.#status?.kept)
  }

  /** The units of a row, or of all rows in an element. One row stands for all pages that are no calls. */
  #unitsIn(element: Element): string[] {
    const rows = element.matches('[data-unit]') ? [element] : [...element.querySelectorAll('[data-unit]')]
    const others = Object.keys(this.#sizes).filter((unit) => !unit.startsWith('calls/') && unit !== SEARCH_UNIT)
    const units = rows
      .map((row) => row.getAttribute('data-unit') ?? '')
      .flatMap((unit) => (unit === '*' ? others : [unit]))
    return units.filter((unit) => Object.hasOwn(this.#sizes, unit))
  }

  #missing(): string[] {
    const kept = this.#kept
    return this.#keepList.units.filter((unit) => !kept.has(unit))
  }

  #want(units: Iterable<string>, paused: boolean): void {
    this.#keepList = { units: [...new Set(units)].filter((unit) => Object.hasOwn(this.#sizes, unit)), paused }
    rememberKeepList(this.#keepList)
  }

  async #keep(units: readonly string[]): Promise<void> {
    this.#want([...this.#keepList.units, ...units], false)
    askToPersist()
    if (this.#job) this.#show()
    else await this.#run()
  }

  async #run(): Promise<void> {
    const worker = this.#worker
    if (!worker || (await this.#isTooLarge())) return
    const job = (this.#job = new AbortController())
    this.#say('')
    let reason: Reason | null = null
    const tried = new Set<string>()
    // More may be chosen meanwhile.
    for (let next = this.#missing(); next.length > 0; next = this.#missing().filter((unit) => !tried.has(unit))) {
      for (const unit of next) tried.add(unit)
      this.#show()
      const failed = await keepQueue(next, keeper(worker), { progress: this.#progress, kept: this.#isKept }, job.signal)
      reason = failed ?? reason
      if (failed !== null && failed !== 'missing' && failed !== 'damaged') break
    }
    this.#job = null
    this.#inHand = null
    this.#want(reason === null ? [] : this.#keepList.units, reason === 'stopped')
    await this.#update()
    this.#say(reason === null ? this.#words.done : reason === 'stopped' ? '' : this.#words.failure[reason])
  }

  #progress = (unit: string, bytes: number): void => {
    this.#inHand = { unit, bytes }
    this.#showProgress()
  }

  #isKept = (unit: string): void => {
    this.#status?.kept.push(unit)
    this.#inHand = null
    this.#show()
  }

  async #isTooLarge(): Promise<boolean> {
    const { quota, usage } = await space()
    const needed = sizeOf(this.#missing(), this.#sizes)
    if (quota === undefined || usage === undefined || needed <= quota - usage) return false
    this.#want([], false)
    this.#show()
    this.#say(this.#words.tooLarge(this.#bytes(needed), this.#bytes(Math.max(0, quota - usage))))
    return true
  }

  async #drop(units: readonly string[]): Promise<void> {
    if (!this.#worker) return
    if (this.#missing().some((unit) => units.includes(unit))) this.#job?.abort()
    this.#want(
      this.#keepList.units.filter((unit) => !units.includes(unit)),
      this.#keepList.paused,
    )
    try {
      await ask(this.#worker, { ask: 'drop', units: [...units] })
      await this.#update()
      this.#say(this.#words.removed)
    } catch (error) {
      this.#fail(error)
    }
  }

  async #update(): Promise<void> {
    if (!this.#worker) return
    try {
      this.#status = await statusOf(this.#worker)
    } catch (error) {
      this.#fail(error)
    }
    this.#show()
  }

  #show(): void {
    this.querySelector('[data-preparing]')?.toggleAttribute('hidden', true)
    if (!this.#status) return
    this.toggleAttribute('data-ready', true)
    const kept = this.#kept
    const busy = this.#job ? this.#missing() : []
    listElsewhere(this, kept, this.#words)
    showRows(this, {
      unitsIn: (row) => this.#unitsIn(row),
      sizes: this.#sizes,
      kept,
      busy,
      words: this.#words,
      locale: this.#locale,
    })
    this.#showProgress()
    void showDevice(this, { status: this.#status, words: this.#words, locale: this.#locale })
  }

  #showProgress(): void {
    const progress = progressOf(this.#keepList.units, this.#sizes, this.#kept, this.#inHand)
    showProgress(this, { ...progress, runs: this.#job !== null, words: this.#words, locale: this.#locale })
  }

  #fail(error: unknown): void {
    const reason = reasonOf(error)
    if (reason !== 'stopped') this.#say(this.#words.failure[reason])
  }

  #say(text: string): void {
    const line = this.querySelector('[data-say]')
    if (line) line.textContent = text
  }

  /** Says something in place of what can be kept, as long as that is not known. */
  #sayFirst(text: string): void {
    const notice = this.querySelector('[data-preparing]')
    if (notice) notice.textContent = text
  }

  #bytes(bytes: number): string {
    return sayBytes(bytes, this.#locale)
  }
}

/** Keeps units by asking the worker. */
function keeper(worker: ServiceWorker) {
  return async (unit: string, progress: (bytes: number) => void, signal: AbortSignal): Promise<void> => {
    await ask(
      worker,
      { ask: 'keep', unit },
      {
        signal,
        progress: (bytes) => {
          if (typeof bytes === 'number') progress(bytes)
        },
      },
    )
  }
}

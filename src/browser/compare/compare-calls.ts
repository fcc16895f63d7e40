import { compareHead, comparePage } from '../../across/show/compare-page.ts'
import { columnName } from '../../across/show/shown.ts'
import { fetchWhole } from '../../kit/fetch-whole.ts'
import { unpack } from '../../kit/unpack.ts'
import type { CompanyCalls, ComparedCall } from '../../model/compared-call.ts'
import { comparedPath } from '../../model/paths/compared-path.ts'
import { address, onceAddress } from '../../model/paths/address.ts'
import { localeNamed, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { companyName } from '../../words/call-name.ts'
import { make } from '../kit/make.ts'

/**
 * Two calls of a company that the reader chooses: a form that leads to `/compare/?a=…&b=…`, and, where the address names
 * them, what comes of holding them against each other, in place of what else stands on the page.
 */
class CompareCalls extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search)
    void this.#begin([query.get('a') ?? '', query.get('b') ?? ''])
  }

  get #locale(): Locale {
    return localeNamed(document.documentElement.lang) ?? 'en'
  }

  get #base(): string {
    return document.documentElement.dataset['base'] ?? '/'
  }

  #href = (path: string): string =>
    address(this.#base, path, this.#locale, localeNamed(document.documentElement.dataset['first']) ?? 'en')

  #once = (path: string): string => onceAddress(this.#base, path, this.#locale)

  /**
   * Lets the reader choose, once it is known among what, and what stands above has its height.
   * @param chosen what the address names: two calls, or one of their company
   */
  async #begin(chosen: readonly [string, string]): Promise<void> {
    const named = !chosen.includes('')
    if (named) this.setAttribute('aria-busy', 'true')
    const companies = await this.#fetchCompanies()
    const form = companies && this.#offer(companies, chosen)
    if (named) await this.#compare(companies, chosen)
    this.removeAttribute('aria-busy')
    if (form) delete form.dataset['waits']
  }

  async #compare(companies: readonly CompanyCalls[] | null, [a, b]: readonly [string, string]): Promise<void> {
    const { compare: t } = acrossWords(this.#locale)
    const own = companies?.find(({ calls }) => [a, b].every((id) => placeOf(id, calls) >= 0))
    if (companies && (!own || a === b)) {
      this.#say(t.unlike)
      return
    }
    const calls = own && (await this.#fetchCompared(own, [a, b]))
    const [earlier, later] = (calls ?? []).sort((one, other) =>
      (one.call.date ?? '').localeCompare(other.call.date ?? ''),
    )
    if (!earlier || !later) {
      this.#say(t.failed)
      return
    }
    const view = { earlier, later, languages: [this.#locale], brief: false, href: this.#href, once: this.#once }
    const company = companyName(later.call)
    const names = t.pair(columnName(earlier.call, this.#locale), columnName(later.call, this.#locale))
    document.title = `${company} ${names}`
    this.#show(html`${compareHead(view, null, null)}${comparePage(view)}`)
    // What the address leads to is there only now.
    if (location.hash) location.replace(location.hash)
  }

  /** @returns those of some calls of a company that could be fetched */
  async #fetchCompared({ path, calls }: CompanyCalls, ids: readonly string[]): Promise<ComparedCall[]> {
    const files = new Set(calls.filter(({ id }) => ids.includes(id)).map((call) => comparedPath(path, call)))
    const found = await Promise.all([...files].map((file) => this.#fetchFile(file).catch(() => [])))
    return found.flat().filter(({ call }) => ids.includes(call.id))
  }

  async #fetchFile(path: string): Promise<ComparedCall[]> {
    const { response, bytes } = await fetchWhole(`${this.#base}${path.slice(1)}`, {})
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    const calls: unknown = JSON.parse(new TextDecoder().decode(await unpack(bytes)))
    if (!areComparedCalls(calls)) throw new Error(path)
    return calls
  }

  async #fetchCompanies(): Promise<CompanyCalls[] | null> {
    const answer = await fetch(`${this.#base}compare/calls.json`).catch(() => null)
    const companies: unknown = answer?.ok ? await answer.json().catch(() => null) : null
    return areCompanies(companies) ? companies : null
  }

  #say(text: string): void {
    this.querySelector('output')?.replaceChildren(text)
  }

  /** Puts the comparison in the place of the heading and the list of the page. */
  #show({ markup }: Html): void {
    const { body } = new DOMParser().parseFromString(markup, 'text/html')
    document.querySelector('main > .page-head')?.replaceWith(...body.querySelectorAll(':scope > .page-head'))
    document.querySelector('main > .pairs')?.replaceWith(...body.childNodes)
  }

  /** Fills the form with companies and their calls. @returns the form, where there is anything to choose */
  #offer(companies: readonly CompanyCalls[], chosen: readonly [string, string]): HTMLFormElement | null {
    const form = this.querySelector('form')
    const [whose, from, to] = form?.querySelectorAll('select') ?? []
    if (!form || !whose || !from || !to || companies.length === 0) return null
    const own = companies.findIndex(({ calls }) => calls.some(({ id }) => chosen.includes(id)))
    whose.replaceChildren(...companies.map(({ name }, at) => make('option', { value: at, selected: at === own }, name)))
    const fill = (pair: readonly string[] | null): void => {
      const calls = companies[whose.selectedIndex]?.calls ?? []
      // The calls are the newest first; an address may name two in either order.
      const [a, b] = pair
        ? [...pair].sort((one, other) => placeOf(other, calls) - placeOf(one, calls))
        : usualPair(calls)
      for (const [select, id] of [
        [from, a],
        [to, b],
      ] as const)
        select.replaceChildren(
          ...calls.map((call) =>
            make('option', { value: call.id, selected: call.id === id }, columnName(call, this.#locale)),
          ),
        )
    }
    fill(chosen.includes('') ? null : chosen)
    whose.addEventListener('change', () => {
      fill(null)
    })
    return form
  }
}

/** What this site has written is not looked through again: another file may stand in its place. */
function areComparedCalls(value: unknown): value is ComparedCall[] {
  return Array.isArray(value)
}

function areCompanies(value: unknown): value is CompanyCalls[] {
  return Array.isArray(value)
}

function placeOf(id: string, calls: CompanyCalls['calls']): number {
  return calls.findIndex((call) => call.id === id)
}

/** The newest call, with that of the same quarter a year before, else with the one before it. */
function usualPair(calls: CompanyCalls['calls']): [string | undefined, string | undefined] {
  const [newest, before] = calls
  const yearAgo = calls.find(
    ({ period }) => period?.year === (newest?.period?.year ?? 0) - 1 && period.quarter === newest?.period?.quarter,
  )
  return [(yearAgo ?? before)?.id, newest?.id]
}

customElements.define('compare-calls', CompareCalls)

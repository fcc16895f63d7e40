import { unfold } from '../place/unfold.ts'
import { part } from '../site/settings-page.ts'
import { keepFindable } from './keep-findable.ts'

/** Turns that are folded in one task: more of them would hold up the page of a call of thousands. */
const AT_ONCE = 100

/**
 * Lets the reader keep one speaker's turns open and fold the others to a line each. The choice stands in the address as
 * `?speaker=`.
 */
export class ChosenSpeaker {
  readonly #article: HTMLElement
  readonly #links: HTMLAnchorElement[]
  #notice: HTMLElement | undefined
  #chosen: string | null = null

  constructor(article: HTMLElement) {
    this.#article = article
    this.#links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-choose]')]
    for (const link of this.#links) {
      link.search = `?speaker=${link.dataset['choose'] ?? ''}`
      link.hash = ''
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void this.choose(link.getAttribute('aria-current') ? null : (link.dataset['choose'] ?? null))
      })
    }
    // The line of a folded turn opens it; so does any link into it.
    article.addEventListener('click', ({ target }) => {
      if (target instanceof Element) unfold(target.closest('.who')?.closest('.folded'))
    })
    addEventListener('hashchange', () => {
      this.#openTarget()
    })
    const asked = new URLSearchParams(location.search).get('speaker')
    if (asked && this.#links.some(({ dataset }) => dataset['choose'] === asked)) {
      void this.choose(asked).then(() => {
        this.#openTarget()
      })
    }
  }

  /** Folds all turns but those of a speaker, from the top on; `null` opens all. */
  async choose(speaker: string | null): Promise<void> {
    this.#chosen = speaker
    for (const link of this.#links) {
      if (link.dataset['choose'] === speaker) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    const url = new URL(location.href)
    if (speaker === null) url.searchParams.delete('speaker')
    else url.searchParams.set('speaker', speaker)
    history.replaceState(history.state, '', url)
    void this.#tell(speaker)
    const turns = [...this.#article.querySelectorAll<HTMLElement>('.turn')]
    for (let at = 0; at < turns.length; at += AT_ONCE) {
      if (at > 0) await new Promise((next) => setTimeout(next))
      if (this.#chosen !== speaker) return
      for (const turn of turns.slice(at, at + AT_ONCE)) {
        unfold(turn)
        turn.classList.toggle('folded', speaker !== null && turn.dataset['speaker'] !== speaker)
        // The height of a question of folded turns is not what the browser remembers.
        turn.closest('.exchange')?.classList.toggle('narrowed', speaker !== null)
      }
    }
    keepFindable()
  }

  /** Says above the text whose turns are open. */
  async #tell(speaker: string | null): Promise<void> {
    this.#notice?.remove()
    const link = this.#links.find(({ dataset }) => dataset['choose'] === speaker)
    if (!link) return
    const notice = await part('chosen').catch(() => null)
    if (!notice || link.getAttribute('aria-current') === null) return
    const [name, share] = notice.querySelectorAll('b, span')
    if (name) name.textContent = link.textContent
    if (share) share.textContent = link.closest('li')?.querySelector('.about')?.textContent ?? ''
    this.#notice = notice
    notice.querySelector('button')?.addEventListener('click', () => void this.choose(null))
    document.querySelector('[data-map]')?.before(notice)
  }

  #openTarget(): void {
    const target = document.querySelector(':target')
    const folded = target?.closest('.folded')
    unfold(folded)
    if (folded) target?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }
}

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
  /** Each link to a person, and who that is. */
  readonly #links: ReadonlyMap<HTMLAnchorElement, string>
  #notice: HTMLElement | undefined
  #chosen: string | null = null

  constructor(article: HTMLElement) {
    this.#article = article
    // Without this script a link leads to the person's first turn, which says who it is.
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.participants li > a')]
    this.#links = new Map(links.map((link) => [link, speakerOf(article.querySelector(link.hash))]))
    for (const [link, speaker] of this.#links) {
      link.search = `?speaker=${speaker}`
      link.hash = ''
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void this.choose(link.getAttribute('aria-current') ? null : speaker)
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
    if (asked && [...this.#links.values()].includes(asked)) {
      void this.choose(asked).then(() => {
        this.#openTarget()
      })
    }
  }

  /** Folds all turns but those of a speaker, from the top on; `null` opens all. */
  async choose(speaker: string | null): Promise<void> {
    this.#chosen = speaker
    for (const [link, own] of this.#links) {
      if (own === speaker) link.setAttribute('aria-current', 'true')
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
        turn.classList.toggle('folded', speaker !== null && speakerOf(turn) !== speaker)
        // The height of a question of folded turns is not what the browser remembers.
        turn.closest('.exchange')?.classList.toggle('narrowed', speaker !== null)
      }
    }
    keepFindable()
  }

  /** Says above the text whose turns are open. */
  async #tell(speaker: string | null): Promise<void> {
    this.#notice?.remove()
    const link = [...this.#links].find(([, own]) => own === speaker)?.[0]
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

function speakerOf(turn: Element | null): string {
  return turn?.querySelector<HTMLElement>('[data-speaker]')?.dataset['speaker'] ?? ''
}

import type { Place } from './place.ts'

/**
 * Says who speaks where the reader is, and whose question is being answered, as long as the reader is in the text.
 * @param where holds a `b` for the speaker and a `span` for the question; `data-answering` says it with `%` for a name
 */
export function sayWhere(where: HTMLElement, place: Place): void {
  const [speaker, question] = where.querySelectorAll('b, span')
  place.addEventListener('change', () => {
    const turn = place.current?.closest<HTMLElement>('.turn')
    where.classList.toggle('shown', turn !== undefined && turn !== null)
    if (!turn) return
    const asked =
      !turn.dataset['side'] && turn.closest('.exchange')?.querySelector('[data-side=analyst] a')?.textContent
    speaker?.replaceChildren(turn.querySelector('.who a')?.textContent ?? '')
    question?.replaceChildren(
      asked
        ? (where.dataset['answering'] ?? '').replace('%', asked)
        : (turn.querySelector('.about')?.textContent ?? ''),
    )
  })
}

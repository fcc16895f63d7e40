import type { StepKind } from '../site/key-action.ts'
import { isShown } from '../kit/is-shown.ts'
import type { Place } from './place.ts'

const SELECTORS: Record<StepKind, string> = {
  paragraph: '[data-paragraph]',
  turn: '.turn:not(.folded)',
  exchange: '.exchange',
  note: '.note',
}

/** Moves through the text, from where the reader is to the next or previous part of a kind. */
export class Steps {
  readonly #article: HTMLElement
  readonly #place: Place
  /** Where the last step led, as long as it is in sight. */
  #reached: HTMLElement | null = null

  constructor(article: HTMLElement, place: Place) {
    this.#article = article
    this.#place = place
  }

  /** The paragraph or note that has the focus or was stepped to, if it is in sight, else the one being read. */
  get here(): HTMLElement | undefined {
    const focused = document.activeElement?.closest<HTMLElement>('[data-paragraph], .note') ?? null
    return [focused, this.#reached].find((element) => element !== null && isInSight(element)) ?? this.#place.current
  }

  /**
   * Goes one step.
   * @param focus takes the focus along, for keys; a button that is pressed again and again keeps it
   */
  step(kind: StepKind, by: 1 | -1, focus: boolean): void {
    const { here } = this
    const parts = [...this.#article.querySelectorAll<HTMLElement>(SELECTORS[kind])]
    const wanted = by === 1 ? 'after' : 'before'
    // Only the nearest is asked whether it is shown: what is far out of sight would be laid out for the answer.
    const part = (by === 1 ? parts : parts.reverse()).find(
      (other) => (!here || relativePosition(other, here) === wanted) && isShown(other),
    )
    if (!part) return
    // With a speaker chosen, or notes alone, the first paragraphs of a part may not be shown.
    const goal = [...part.querySelectorAll<HTMLElement>('[data-paragraph], .note')].find(isShown) ?? part
    const short = kind === 'paragraph' && part.offsetHeight < innerHeight / 2
    part.scrollIntoView({ block: short ? 'nearest' : 'start', behavior: 'instant' })
    this.#reached = goal
    if (!focus) return
    goal.tabIndex = -1
    goal.focus({ preventScroll: true })
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** How `part` lies to `place`; both stand in the same document. */
function relativePosition(part: Node, place: Node): 'before' | 'around' | 'after' {
  if (part.contains(place)) return 'around'
  return part.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after'
}

import { Actions } from './actions.ts'
import { citationForms } from './cite.ts'
import type { Forms } from './clipboard.ts'
import type { Action } from './key-action.ts'
import { Mover } from './mover.ts'
import type { Place } from './place.ts'
import { Sentences } from './sentences.ts'
import { TermHelp } from './term-help.ts'

/** What a reader needs who points at a paragraph, taps it or takes the keyboard to it: fetched at the first of these. */
export class AtHand {
  readonly #article: HTMLElement
  readonly mover: Mover
  readonly actions: Actions
  readonly sentences: Sentences
  readonly terms: TermHelp

  /** @param sentences address of the call's `sentences.json` */
  constructor(article: HTMLElement, place: Place, sentences: string) {
    this.#article = article
    this.mover = new Mover(article, place)
    this.actions = new Actions(article)
    this.sentences = new Sentences(article, sentences)
    this.terms = new TermHelp(article, '../../')
  }

  /** The paragraph that a key is meant for: the focused one, the one that is pointed at, the one being read. */
  get #meant(): HTMLElement | null {
    const { here } = this.mover
    const meant = document.activeElement?.closest('[data-paragraph], .note') ? here : (this.actions.paragraph ?? here)
    return meant?.dataset['at'] ? document.getElementById(meant.dataset['at']) : (meant ?? null)
  }

  /** Does what a key asks for. */
  async answer(action: Action): Promise<void> {
    const paragraph = this.#meant
    if (action.act === 'step') this.mover.step(action.kind, action.by, true)
    else if (action.act === 'toggle') paragraph?.querySelector<HTMLElement>('[data-toggle]')?.click()
    else if (action.act === 'sentence' && paragraph) await this.sentences.step(paragraph, action.by)
    else if (action.act === 'term' && paragraph) await this.terms.step(paragraph, action.by)
  }

  /**
   * The citation of what is selected, else of the sentence that is marked in the paragraph that a key is meant for, else of
   * that paragraph.
   * @throws where the key is meant for none
   */
  async citation(): Promise<Forms> {
    const paragraph = this.#meant
    if (!paragraph) throw new Error('There is nothing to cite.')
    return citationForms(this.#article, paragraph, await this.sentences.marked(paragraph))
  }

  /** Does for something that happened while all of this was being fetched what would be done for it now. */
  catchUp(event: Event): void {
    this.actions.show(event.target)
    if (event.type === 'click' && event instanceof MouseEvent) void this.terms.point(event)
    else if (event instanceof PointerEvent) {
      // The pointer may rest where it came in.
      this.sentences.point(event)
      this.terms.rest(event)
    }
  }
}

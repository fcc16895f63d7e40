import { Actions } from './actions.ts'
import { citationForms } from '../cite/cite.ts'
import type { Forms } from '../cite/copy-by-event.ts'
import { recall } from '../kit/remembered.ts'
import { keepColumn } from './column-selection.ts'
import type { ParagraphAction } from '../site/key-action.ts'
import { MarkHelp } from '../help/mark-help.ts'
import { Sentences } from '../help/sentences.ts'
import { TermHelp } from '../help/term-help.ts'

/** What a reader needs who points at a paragraph, taps it or takes the keyboard to it: fetched at the first of these. */
export class ParagraphTools {
  /** When what a pointer did last was seen to, in milliseconds: what is caught up with may come in any order. */
  #latest = 0
  /** When the last press was seen to. */
  #pressed = 0
  /** When the last focus was seen to. That of a tap comes before its click, and yet has the later time. */
  #focused = 0
  readonly #article: HTMLElement
  readonly actions: Actions
  readonly sentences: Sentences
  readonly terms: TermHelp
  readonly marks: MarkHelp

  /**
   * @param call its id
   * @param checks address of the page on the checks of the call
   */
  constructor(article: HTMLElement, call: string, checks: string) {
    for (const type of ['pointermove', 'pointerdown', 'focusin', 'click']) {
      const seen = ({ timeStamp }: Event) => {
        if (type === 'focusin') this.#focused = timeStamp
        else this.#latest = timeStamp
        if (type === 'pointerdown') this.#pressed = timeStamp
      }
      article.addEventListener(type, seen, { passive: true, capture: true })
    }
    this.#article = article
    document.addEventListener('pointerdown', keepColumn)
    this.actions = new Actions(article, call)
    if (recall(`own:${call}`)) void this.actions.showMarks()
    this.sentences = new Sentences(article, checks)
    this.marks = new MarkHelp(article)
    this.terms = new TermHelp(article, '../../')
  }

  /** The citation of what is selected, else of the sentence that is marked in a paragraph, else of the paragraph. */
  async citation(paragraph: HTMLElement): Promise<Forms> {
    return citationForms(this.#article, paragraph, await this.sentences.marked(paragraph))
  }

  /** Fills the fold of key figures that was opened. */
  async fill(fold: HTMLDetailsElement): Promise<void> {
    const { fillGlance } = await import('../glance/fill-glance.ts')
    await fillGlance(fold)
  }

  /** Does what a key asks for at a paragraph. */
  async act(action: ParagraphAction, paragraph: HTMLElement): Promise<void> {
    if (action.act === 'mark') await this.actions.mark(paragraph)
    else await (action.act === 'sentence' ? this.sentences : this.terms).step(paragraph, action.by)
  }

  /** Opens the line that finds within the call. */
  async find(): Promise<void> {
    const { findInCall } = await import('../find/find-in-call.ts')
    await findInCall()
  }

  /**
   * Offers the call as one file.
   * @throws where something that the file is made of cannot be fetched
   */
  async take(call: string): Promise<void> {
    const { takeAlong } = await import('./take-along.ts')
    await takeAlong(call)
  }

  /** Does for something that happened while all of this was being fetched what would be done for it now. */
  catchUp(event?: Event): void {
    if (!event) return
    // A press lasts while the pointer moves on.
    if (event.type === 'pointerdown' && event.timeStamp > this.#pressed) keepColumn(event)
    const isFocus = event.type === 'focusin'
    // What came later has been seen to, and counts; a press and a click may be told of one moment.
    if (event.timeStamp < (isFocus ? Math.max(this.#focused, this.#latest) : this.#latest)) return
    if (isFocus) this.#focused = event.timeStamp
    else this.#latest = event.timeStamp
    this.actions.show(event.target)
    if (isFocus) this.marks.focus(event.target)
    if (event.type === 'click' && event instanceof MouseEvent) void this.terms.point(event)
    else if (event instanceof PointerEvent) {
      // The pointer may rest where it came in.
      this.sentences.point(event)
      this.terms.rest(event)
      this.marks.rest(event)
    }
  }
}

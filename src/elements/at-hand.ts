import { Actions } from './actions.ts'
import { Sentences } from './sentences.ts'
import { TermHelp } from './term-help.ts'

/** What a reader needs who points at a paragraph, taps it or takes the keyboard to it: fetched at the first of these. */
export class AtHand {
  readonly actions: Actions
  readonly sentences: Sentences
  readonly terms: TermHelp

  /**
   * @param sentences address of the call's `sentences.json`
   * @param home address of the site in the language of the page
   */
  constructor(article: HTMLElement, sentences: string, home: string) {
    this.actions = new Actions(article)
    this.sentences = new Sentences(article, sentences)
    this.terms = new TermHelp(article, home)
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

import { Actions } from './actions.ts'
import { Sentences } from './sentences.ts'
import { TermHelp } from './term-help.ts'

/** What a reader needs who points at a paragraph, taps it or takes the keyboard to it: fetched at the first of these. */
export class AtHand {
  readonly actions: Actions
  readonly sentences: Sentences

  /**
   * @param sentences address of the call's `sentences.json`
   * @param home address of the site in the language of the page
   */
  constructor(article: HTMLElement, sentences: string, home: string) {
    this.actions = new Actions(article)
    this.sentences = new Sentences(article, sentences)
    new TermHelp(article, home)
  }
}

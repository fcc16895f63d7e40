import { Actions } from './actions.ts'
import { Sentences } from './sentences.ts'

/** What a reader needs who points at a paragraph, taps it or takes the keyboard to it: fetched at the first of these. */
export class AtHand {
  readonly actions: Actions
  readonly sentences: Sentences

  /** @param sentences address of the call's `sentences.json` */
  constructor(article: HTMLElement, sentences: string) {
    this.actions = new Actions(article)
    this.sentences = new Sentences(article, sentences)
  }
}

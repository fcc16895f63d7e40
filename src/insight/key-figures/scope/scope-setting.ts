import type { Scope } from '../../../model/key-figure.ts'

/** What is known of whose figures are spoken of, outside the sentence. */
export interface ScopeSetting {
  /** What the last heading of the paragraph names: `Moving to AWS.`; `unclear` where it names what is not known. */
  heading: Scope | 'unclear' | null
  /** A part of the company is mentioned before in the paragraph. */
  mentioned: boolean
  /** All of them are what is sold. */
  kinds: boolean
  /** Among them one that is no region and no kind of revenue: what follows may be of it. */
  among: boolean
  /** Before in the paragraph are figures of which it is not certain whose they are. */
  lost: boolean
  /** What the question is about, if it asks for this metric by its name. */
  asked: Scope | null
  /** In questions and answers nothing is of the whole company that is not said to be. */
  answering: boolean
  /** Whether a phrase is used again in the call. */
  isUsual: (phrase: string) => boolean
  /** Names of parts that the call goes through. */
  listed: ReadonlySet<string>
}

import type { Span } from '../../model/span.ts'

/** Words of a text that are one name. */
export interface NameSpan extends Span {
  /** What is known to stand for it. */
  value?: string
}

/** A stretch that is a name: known to be one or called by a title, or by its shape alone. */
export interface SureName extends NameSpan {
  sure: boolean
}

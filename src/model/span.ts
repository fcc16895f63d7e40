/** A stretch of a text, in UTF-16 units; `end` is behind its last one. */
export interface Span {
  start: number
  end: number
}

/** Two sentences of a paragraph that say the same: where each stands in its stored text. */
export interface SentencePair {
  source: Span
  translation: Span
}

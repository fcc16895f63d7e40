import type { Span } from '../../model/span.ts'
import type { Fold, Folded } from '../../search/query/fold.ts'
import { occurrences, spansOf } from '../../search/query/match.ts'
import type { Term } from '../../search/query/term.ts'

/** One text of a passage, such as its English. */
export interface FoldedText {
  text: string
  folded: Folded
}

/** A passage that holds every term, and where. */
export interface FoundPassage {
  /** Place of the passage in the list. */
  passage: number
  /** Stretches of its texts, by place of the text in the passage. */
  spans: (Span & { text: number })[]
}

/**
 * The passages that hold every term, each in any of their texts.
 * @returns in order; nothing for no terms
 */
export function findPassages(
  passages: readonly (readonly FoldedText[])[],
  terms: readonly Term[],
  fold: Fold,
): FoundPassage[] {
  if (terms.length === 0) return []
  return passages.flatMap((texts, passage) => {
    const holds = ({ forms }: Term): boolean =>
      texts.some(({ folded }) => forms.some((form) => occurrences(folded.units, form).length > 0))
    if (!terms.every(holds)) return []
    const spans = texts.flatMap(({ text, folded }, place) =>
      terms.flatMap((term) => spansOf(text, folded, term, fold).map((span) => ({ ...span, text: place }))),
    )
    return [{ passage, spans }]
  })
}

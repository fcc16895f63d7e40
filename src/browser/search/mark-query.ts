import type { Fold } from '../../search/query/fold.ts'
import { joinSpans, spansOf } from '../../search/query/match.ts'
import { parseQuery } from '../../search/query/query.ts'
import type { Term } from '../../search/query/term.ts'
import { readWords } from './read-words.ts'
import { addSearchStyle } from './search-style.ts'
import { rangeIn } from '../kit/text-place.ts'

/** Names of the highlights, as the style sheet has them: of the words themselves, and of their other renderings. */
export const HIGHLIGHT = 'search-hit'
const ALSO = 'search-also'

/**
 * Marks on a call page what the query in its address looks for, in paragraphs and notes. The page is changed only where
 * the browser has no CSS Custom Highlight API.
 */
export async function markQuery(typed: string): Promise<void> {
  const [{ fold, others }] = await Promise.all([readWords(), addSearchStyle()])
  const { terms } = parseQuery(typed, fold)
  const elements = [...document.querySelectorAll('[data-paragraph] > [lang], [data-note]')]
  const ranges = rangesOf(elements, terms, fold)
  if ('highlights' in CSS) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
    // The page may say it as the other region does, or in the other language.
    const also = terms.flatMap((term) =>
      others
        .partsOf(term)
        .map((part) => ({ ...part, forms: [...(part === term ? [] : part.forms), ...others.formsOf(part)] })),
    )
    CSS.highlights.set(ALSO, new Highlight(...rangesOf(elements, also, fold)))
  } else for (const range of ranges.reverse()) wrap(range)
}

function rangesOf(elements: readonly Element[], terms: readonly Term[], fold: Fold): Range[] {
  return elements.flatMap((element) => {
    const text = element.textContent
    const folded = fold(text)
    return joinSpans(terms.flatMap((term) => spansOf(text, folded, term, fold))).map(({ start, end }) =>
      rangeIn(element, start, end),
    )
  })
}

/** Puts `<mark>` around a stretch, if it stands in one element; what goes over several stays as it is. */
function wrap(range: Range): void {
  try {
    range.surroundContents(document.createElement('mark'))
  } catch {
    // A stretch that begins in one element and ends in another cannot be surrounded.
  }
}

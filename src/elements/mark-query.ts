import { MANIFEST, type Manifest } from '../search/catalogue.ts'
import { readFoldTable } from '../search/fold-table.ts'
import { createFold, type Fold } from '../search/fold.ts'
import { joinSpans, spansOf } from '../search/match.ts'
import { parseQuery } from '../search/query.ts'
import { indexFiles } from './index-files.ts'
import { searchSite } from './search-site.ts'
import { addSearchStyle } from './search-style.ts'
import { rangeIn } from './text-place.ts'

/** Name of the highlight, as the style sheet has it. */
const HIGHLIGHT = 'search-hit'

/**
 * Marks on a call page what the query in its address looks for, in paragraphs and notes. The page is changed only where
 * the browser has no CSS Custom Highlight API.
 */
export async function markQuery(typed: string): Promise<void> {
  const [fold] = await Promise.all([readFold(), addSearchStyle()])
  const { terms } = parseQuery(typed, fold)
  const ranges = [...document.querySelectorAll('[data-paragraph] > [lang], [data-note]')].flatMap((element) => {
    const text = element.textContent
    const folded = fold(text)
    const spans = joinSpans(terms.flatMap((term) => spansOf(text, folded, term, fold)))
    return spans.map(({ start, end }) => rangeIn(element, start, end))
  })
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
  else for (const range of ranges.reverse()) wrap(range)
}

async function readFold(): Promise<Fold> {
  const read = indexFiles(searchSite().index)
  const text = async (file: string) => new TextDecoder().decode(await read(file))
  const { forms }: Manifest = JSON.parse(await text(MANIFEST))
  return createFold(readFoldTable(await text(forms)))
}

/** Puts `<mark>` around a stretch, if it stands in one element; what goes over several stays as it is. */
function wrap(range: Range): void {
  try {
    range.surroundContents(document.createElement('mark'))
  } catch {
    // A stretch that begins in one element and ends in another cannot be surrounded.
  }
}

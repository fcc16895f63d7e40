import type { CatalogueCall } from './catalogue.ts'
import { callDocument } from '../pagefind/call-document.ts'
import type { Fold } from '../query/fold.ts'
import type { Speaking } from './people.ts'
import type { SearchCall } from './search-call.ts'

/** What the index takes in of one call, whatever other calls there are: it does without the texts that are shown. */
export interface SearchRecord extends Speaking {
  entry: Omit<CatalogueCall, 'digest' | 'blocks'>
  /** The keys of its texts, as Pagefind takes them in. */
  content: string
}

/** Makes of a call what the index takes in. */
export function searchRecord(call: SearchCall, fold: Fold): SearchRecord {
  const { id, title, company, ticker, year, quarter, date, speakers, paragraphs } = call
  const { content, layout } = callDocument(call, fold)
  return {
    entry: { id, title, company, ticker, year, quarter, date, paragraphs: paragraphs.length, ...layout },
    speakers,
    paragraphs: paragraphs.map(({ speaker, section }) => ({ speaker, section })),
    content,
  }
}

import type { CatalogueCall } from './catalogue.ts'
import { callDocument, type CallDocument } from '../pagefind/call-document.ts'
import type { Fold } from '../query/fold.ts'
import type { Speaking } from './people.ts'
import type { SearchCall } from './search-call.ts'

/** What the index takes in of one call, whatever other calls there are: it does without the texts that are shown. */
export interface SearchRecord extends Speaking {
  entry: CatalogueCall
  /** The keys of its texts, as Pagefind takes them in, and where among them each text begins. */
  document: CallDocument
}

/** Makes of a call what the index takes in. */
export function searchRecord(call: SearchCall, fold: Fold): SearchRecord {
  const { id, title, company, ticker, year, quarter, date, speakers, paragraphs } = call
  const passages = paragraphs.length + call.notes.length
  return {
    entry: { id, title, company, ticker, year, quarter, date, passages, paragraphs: paragraphs.length },
    speakers,
    paragraphs: paragraphs.map(({ speaker, section }) => ({ speaker, section })),
    document: callDocument(call, fold),
  }
}

import type { Order } from '../../model/search-choices.ts'
import type { CatalogueCall } from '../record/catalogue.ts'
import type { Corpus } from './corpus.ts'
import type { Matches } from './hits.ts'

/** A call with its hits. */
export interface CallHits {
  call: CatalogueCall
  /** Numbers of the passages over all calls, in the order of the call. */
  passages: number[]
}

/**
 * Puts the hits together by call.
 * @param notes whether the notes are wanted, or the paragraphs
 * @param order newest call first, or the call with the best passage first; a passage is the better the rarer its
 * terms are and the more often it holds them
 */
export function ordered(hits: Uint8Array, notes: boolean, evidence: Matches, corpus: Corpus, order: Order): CallHits[] {
  const found: (CallHits & { score: number })[] = []
  for (const [place, call] of corpus.calls.entries()) {
    const first = corpus.firstPassage[place] ?? 0
    const end = first + (notes ? call.passages : call.paragraphs)
    const passages: number[] = []
    for (let passage = notes ? first + call.paragraphs : first; passage < end; passage++) {
      if (hits[passage] === 1) passages.push(passage)
    }
    if (passages.length === 0) continue
    found.push({
      call,
      passages,
      score: order === 'relevant' ? Math.max(...passages.map((each) => score(each, evidence))) : 0,
    })
  }
  found.sort((a, b) => b.score - a.score || newestFirst(a.call, b.call))
  return found.map(({ call, passages }) => ({ call, passages }))
}

function score(passage: number, { terms, passages }: Matches): number {
  return terms.reduce((sum, { counts, passages: holding }) => {
    return sum + Math.log(1 + passages / (1 + holding)) * (1 + Math.log(1 + (counts[passage] ?? 0)))
  }, 0)
}

/** Calls without a date come last. */
function newestFirst(a: CatalogueCall, b: CatalogueCall): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1)
}

import type { QueryField } from '../../model/search-choices.ts'
import { BIT } from './corpus.ts'
import type { TermPlaces } from './find-term.ts'
import type { Mask } from './narrow.ts'
import type { Condition } from '../query/query.ts'

/** What the hits of a query are made of. */
export interface Matches {
  /** How many passages there are. */
  passages: number
  terms: readonly TermPlaces[]
  masks: ReadonlyMap<QueryField, Mask>
  conditions: readonly Condition[]
}

/**
 * The passages that hold every term and meet every condition.
 * @param without a field whose conditions do not count
 * @returns one byte for each passage
 */
export function hitsOf({ passages, terms, masks, conditions }: Matches, without: QueryField | null = null): Uint8Array {
  const hits = new Uint8Array(passages)
  const languages =
    without === 'lang' ? [] : conditions.filter(({ field }) => field === 'lang').map(({ value }) => bitOf(value))
  const used = [...masks].flatMap(([field, mask]) => (field === without || mask === null ? [] : [mask]))
  for (let passage = 0; passage < passages; passage++) {
    if (used.some((mask) => mask[passage] === 0)) continue
    hits[passage] = Number(inLanguages(terms, passage, languages))
  }
  return hits
}

/** Whether all terms stand in a passage; with `lang:`, all in one of the languages named. */
function inLanguages(terms: readonly TermPlaces[], passage: number, languages: number[]): boolean {
  if (languages.length === 0) return terms.every(({ languages: found }) => found[passage] !== 0)
  return languages.some((bit) => terms.every(({ languages: found }) => ((found[passage] ?? 0) & bit) !== 0))
}

/** The bit of a language as it is typed: `en`, `zh`, `zh-Hans`. */
function bitOf(value: string): number {
  const lang = value.toLowerCase()
  if (lang.startsWith('zh')) return BIT.zh
  return lang.startsWith('en') ? BIT.en : 0
}

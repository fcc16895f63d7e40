import type { CallFacts } from '../../../model/call-facts.ts'
import { companyName } from '../../../words/call-name.ts'
import { allCalls } from '../calls.ts'
import { groupedParts, type GroupedPart } from './grouped-parts.ts'
import { keyed } from '../keyed.ts'
import { inLocales } from '../paths.ts'

/** A page of the list of what can be kept: calls, newest first, below the names of their companies. */
export type OfflinePart = GroupedPart<string, CallFacts>

/** A page has so many calls or more, as long as there are so many: about 200 bytes each. */
const LEAST_CALLS = 400

/** The path of a page of the list of what can be kept. */
export function offlinePath(part: number): string {
  return part === 1 ? '/offline/' : `/offline/${part}/`
}

/** The routes of the first page of what can be kept, which stands in for pages that are not, or of the others. */
export async function offlinePaths(which: 'first' | 'further') {
  const companies = [...Map.groupBy(await allCalls(), companyName)]
    .map(([head, own]) => ({ head, own }))
    .sort((a, b) => a.head.localeCompare(b.head, 'en'))
  const own = groupedParts(companies, LEAST_CALLS).filter(({ part }) => (part === 1) === (which === 'first'))
  return keyed(inLocales(own, (page) => ({ params: { part: String(page.part) }, props: { page } })))
}

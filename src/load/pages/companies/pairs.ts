import type { CallFacts } from '../../../model/call-facts.ts'
import { companyPath } from '../../../model/paths/company-path.ts'
import { allCalls } from '../calls.ts'
import { keyed } from '../keyed.ts'
import { neighbours } from './neighbours.ts'

/** A call with the one of the same company before it. */
export interface CallPair {
  later: CallFacts
  earlier: CallFacts
  /** Ids of the calls whose pages hold the pairs before and after. */
  before: string | null
  after: string | null
  /** The call of the same quarter of the year before, where that is another one. */
  yearAgo: NearYear | null
}

/** What the way to a call of another year needs to know of it. */
type NearYear = Pick<CallFacts, 'id' | 'title' | 'period' | 'date'>

/** All calls that can be held against the one before, newest first. */
export async function callPairs(): Promise<CallPair[]> {
  const calls = await allCalls()
  const near = neighbours(calls)
  const own = Map.groupBy(calls, companyPath)
  const byId = new Map(calls.map((call) => [call.id, call]))
  return calls.flatMap((later): CallPair[] => {
    const { previous, next } = near.get(later.id) ?? { previous: null, next: null }
    const earlier = previous && byId.get(previous.id)
    if (!earlier) return []
    const yearAgo = yearBefore(later, own.get(companyPath(later)) ?? [])
    return [
      {
        later,
        earlier,
        before: near.get(earlier.id)?.previous ? earlier.id : null,
        after: next?.id ?? null,
        yearAgo: yearAgo && yearAgo.id !== earlier.id ? yearAgo : null,
      },
    ]
  })
}

/** The call of a company on the same quarter a year before; `null` where it has none. */
function yearBefore({ period }: CallFacts, own: readonly CallFacts[]): NearYear | null {
  const found =
    period && own.find((call) => call.period?.year === period.year - 1 && call.period.quarter === period.quarter)
  return found ? { id: found.id, title: found.title, period: found.period, date: found.date } : null
}

/** The routes of the pages that hold a call against the one before. */
export async function pairPaths() {
  const paths = (await callPairs()).map((pair) => ({ params: { id: pair.later.id }, props: { pair } }))
  return keyed(paths)
}

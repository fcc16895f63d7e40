import type { CallFacts } from '../../model/call-facts.ts'
import { allCalls } from './calls.ts'
import { keyed } from './keyed.ts'
import { neighbours } from './neighbours.ts'

/** A call with the one of the same company before it. */
export interface CallPair {
  later: CallFacts
  earlier: CallFacts
  /** Ids of the calls whose pages hold the pairs before and after. */
  before: string | null
  after: string | null
}

/** All calls that can be held against the one before, newest first. */
export async function callPairs(): Promise<CallPair[]> {
  const calls = await allCalls()
  const near = neighbours(calls)
  const byId = new Map(calls.map((call) => [call.id, call]))
  return calls.flatMap((later): CallPair[] => {
    const { previous, next } = near.get(later.id) ?? { previous: null, next: null }
    const earlier = previous && byId.get(previous.id)
    if (!earlier) return []
    return [{ later, earlier, before: near.get(earlier.id)?.previous ? earlier.id : null, after: next?.id ?? null }]
  })
}

/** The routes of the pages that hold a call against the one before. */
export async function pairPaths() {
  const paths = (await callPairs()).map((pair) => ({ params: { id: pair.later.id }, props: { pair } }))
  return keyed(
    paths,
    ({
      props: {
        pair: { later, earlier, ...near },
      },
    }) => [later.digest, earlier.digest, near],
  )
}

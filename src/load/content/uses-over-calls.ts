import { z } from 'zod'
import type { TermUse } from '../../call/compile/term-uses.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { byDate } from '../../words/call-name.ts'

/** So many calls are named on the page of a term; the search leads to the others. */
const NAMED = 8

/** Where the calls of a site say a term. */
export const usesOfTerm = z.object({
  count: z.number(),
  calls: z.number(),
  /** The newest of these calls: how often each says it, and the id of the first paragraph that does. */
  newest: z.array(z.object({ call: z.string(), count: z.number(), at: z.string() })),
})

/**
 * Puts together how often the calls of a site say each term.
 * @param usesIn how often a call does: of a thousand calls it is asked for one after the other
 */
export function usesOverCalls(
  calls: readonly { facts: CallFacts }[],
  usesIn: (call: CallFacts) => readonly TermUse[],
): Map<string, z.infer<typeof usesOfTerm>> {
  const uses = new Map<string, z.infer<typeof usesOfTerm>>()
  for (const { facts } of calls.toSorted((a, b) => byDate(a.facts, b.facts))) {
    for (const { term, count, at } of usesIn(facts)) {
      const { newest, ...sum } = uses.get(term) ?? { count: 0, calls: 0, newest: [] }
      if (newest.length < NAMED) newest.push({ call: facts.id, count, at })
      uses.set(term, { count: sum.count + count, calls: sum.calls + 1, newest })
    }
  }
  return uses
}

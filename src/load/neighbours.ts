import type { CallFacts } from '../model/call-facts.ts'
import { byDate } from '../interface/call-name.ts'

/** The calls of the same company before and after one, by date. */
export interface Neighbours {
  previous: CallFacts | null
  next: CallFacts | null
}

/** Finds the neighbours of every call. */
export function neighbours(calls: CallFacts[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  for (const own of Map.groupBy(calls, ({ company }) => company.ticker ?? company.name).values()) {
    const sorted = own.toSorted(byDate)
    for (const [at, { id }] of sorted.entries()) {
      found.set(id, { previous: sorted[at + 1] ?? null, next: sorted[at - 1] ?? null })
    }
  }
  return found
}

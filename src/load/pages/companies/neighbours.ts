import type { CallFacts } from '../../../model/call-facts.ts'
import { byDate } from '../../../words/call-name.ts'

/** What the link to a call needs to know of it. */
export type NearCall = Pick<CallFacts, 'id' | 'company' | 'period' | 'title'>

/** The calls of the same company before and after one, by date. */
export interface Neighbours {
  previous: NearCall | null
  next: NearCall | null
}

/** Finds the neighbours of every call. */
export function neighbours(calls: CallFacts[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  for (const own of Map.groupBy(calls, ({ id, company }) => company.ticker ?? company.name ?? id).values()) {
    const sorted = own.toSorted(byDate)
    for (const [at, { id }] of sorted.entries()) {
      const [previous, next] = [sorted[at + 1], sorted[at - 1]]
      found.set(id, { previous: previous ? near(previous) : null, next: next ? near(next) : null })
    }
  }
  return found
}

/** What a link to a call needs. */
export function near({ id, company, period, title }: CallFacts): NearCall {
  return { id, company, period, title }
}

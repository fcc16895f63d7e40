import type { CallFacts } from '../model/call-facts.ts'
import { byDate } from './call-name.ts'

/** The calls of the same company before and after one, by date. */
export function neighbours(call: CallFacts, calls: CallFacts[]): { previous?: CallFacts | undefined; next?: CallFacts | undefined } {
  const key = ({ company }: CallFacts) => company.ticker ?? company.name
  const own = calls.filter((other) => key(other) === key(call)).toSorted(byDate)
  const at = own.findIndex(({ id }) => id === call.id)
  return { previous: own[at + 1], next: at > 0 ? own[at - 1] : undefined }
}

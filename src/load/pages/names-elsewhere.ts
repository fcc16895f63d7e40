import type { CallFacts } from '../../model/call-facts.ts'
import type { SitePerson } from '../content/people-over-calls.ts'
import { near, type NearCall } from './companies/neighbours.ts'

/** A Chinese name that a call does not give its speaker, and the call that does. */
export interface NameElsewhere {
  zh: NonNullable<SitePerson['zh']>
  from: NearCall
}

/**
 * Chinese names of speakers whom their own call names in English only. A call is compiled from its own seed alone, so
 * that its text stays as it is; what stands around the text may know of others.
 * @param calls of the site, by id
 * @returns by the id of the call, then by that of the speaker
 */
export function namesElsewhere(
  people: readonly SitePerson[],
  calls: ReadonlyMap<string, CallFacts>,
): Map<string, Map<string, NameElsewhere>> {
  const found = new Map<string, Map<string, NameElsewhere>>()
  for (const { zh, calls: own } of people) {
    if (zh === null) continue
    const nameIn = ({ call, speaker }: SitePerson['calls'][number]) =>
      calls.get(call)?.participants.find(({ id }) => id === speaker)?.zh
    const from = calls.get(own.find((one) => nameIn(one)?.['zh-Hans'] === zh['zh-Hans'])?.call ?? '')
    if (!from) continue
    for (const one of own) {
      if (nameIn(one) !== null) continue
      const names = found.get(one.call) ?? new Map<string, NameElsewhere>()
      found.set(one.call, names.set(one.speaker, { zh, from: near(from) }))
    }
  }
  return found
}

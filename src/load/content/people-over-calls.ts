import { z } from 'zod'
import { bothScripts, side, type CallFacts } from '../../model/call-facts.ts'
import { pathSegment } from '../../model/paths/path-segment.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import { onePerson } from '../../search/record/one-person.ts'
import { byDate } from '../../words/call-name.ts'

/** Somebody who speaks on calls of a site. */
export const sitePerson = z.object({
  /** Part of the address. */
  id: z.string(),
  name: z.string(),
  /** Every other name, in any language. */
  also: z.array(z.string()),
  zh: bothScripts.nullable(),
  role: z.string().nullable(),
  roleZh: bothScripts.nullable(),
  firm: z.string().nullable(),
  side,
  /** The calls on which he or she speaks, newest first, with the id that each has for the speaker. */
  calls: z.array(z.object({ call: z.string(), speaker: z.string() })),
})

export type SitePerson = z.infer<typeof sitePerson>

/**
 * Puts together who speaks on which calls: the same people whom the search finds. Operators are nobody.
 * @param settled what the publisher says of people
 */
export function peopleOverCalls(
  calls: readonly { facts: CallFacts }[],
  settled: readonly SettledPerson[],
): SitePerson[] {
  const all = calls
    .map(({ facts }) => facts)
    .sort(byDate)
    .flatMap((call) =>
      call.participants.filter((one) => one.side !== 'operator').map((participant) => ({ call, participant })),
    )
  const { people, places } = onePerson(
    all.map(({ call, participant: { name, zh, role, roleZh, firm, words } }) => ({
      person: { names: [name, ...Object.values(zh ?? {})], zh, role, ...(roleZh && { roleZh }), firm },
      company: call.company.name ?? call.company.ticker ?? '',
      date: call.date,
      paragraphs: words,
    })),
    settled,
  )
  const own = Map.groupBy(all.entries(), ([at]) => places[at] ?? 0)
  const taken = new Map<string, number>()
  return people.map(({ names: [name = '', ...names], zh, role, roleZh, firm }, place) => {
    const segment = pathSegment(name) || 'person'
    const count = (taken.get(segment) ?? 0) + 1
    taken.set(segment, count)
    const sightings = (own.get(place) ?? []).map(([, one]) => one)
    return {
      id: count === 1 ? segment : `${segment}-${count}`,
      name,
      also: names,
      zh,
      role,
      roleZh: roleZh ?? null,
      firm,
      side: sightings[0]?.participant.side ?? 'company',
      calls: sightings.map(({ call, participant }) => ({ call: call.id, speaker: participant.id })),
    }
  })
}

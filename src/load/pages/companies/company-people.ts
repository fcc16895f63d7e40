import type { CallFacts } from '../../../model/call-facts.ts'
import type { SitePerson } from '../../content/people-over-calls.ts'
import { personPath } from '../person-path.ts'

/** Who is named on a page of a company. */
export interface CompanyPeople {
  /** Those of the company who have a page, whichever of its calls they speak on. */
  management: (Pick<SitePerson, 'name' | 'zh' | 'role' | 'roleZh'> & { path: string })[]
  /** Who the speakers of the calls of the page are over all calls, with the paths of their pages: by call, then by speaker. */
  speakers: ReadonlyMap<string, ReadonlyMap<string, { id: string; path: string | null }>>
}

/**
 * Looks up people by the calls on which they speak.
 * @returns who is named on a page. `all`: the calls of the company; `shown`: those of the page
 */
export function companyPeople(
  people: readonly SitePerson[],
): (all: readonly CallFacts[], shown: readonly CallFacts[]) => CompanyPeople {
  const speakersOf = new Map<string, { person: SitePerson; place: number; speaker: string }[]>()
  for (const [place, person] of people.entries())
    for (const { call, speaker } of person.calls) {
      const own = speakersOf.get(call) ?? []
      own.push({ person, place, speaker })
      speakersOf.set(call, own)
    }
  const on = ({ id }: CallFacts) => speakersOf.get(id) ?? []
  return (all, shown) => {
    const own = new Map(
      all.flatMap(on).flatMap(({ person, place }) => (person.side === 'company' ? [[place, person]] : [])),
    )
    return {
      management: [...own]
        .sort(([a], [b]) => a - b)
        .flatMap(([, person]) => {
          const path = personPath(person)
          const { name, zh, role, roleZh } = person
          return path === null ? [] : [{ name, zh, role, roleZh, path }]
        }),
      speakers: new Map(
        shown.map((call) => [
          call.id,
          new Map(on(call).map(({ person, speaker }) => [speaker, { id: person.id, path: personPath(person) }])),
        ]),
      ),
    }
  }
}

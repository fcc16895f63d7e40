import type { CallFacts } from '../../../model/call-facts.ts'
import { companyPath } from '../../../model/paths/company-path.ts'
import { companyName } from '../../../words/call-name.ts'
import type { SitePerson } from '../../content/people-over-calls.ts'
import { callsById } from '../calls.ts'
import { groupedParts, type Group, type GroupedPart } from './grouped-parts.ts'
import { keyed } from '../keyed.ts'
import { people } from '../people.ts'
import { personPath } from '../person-path.ts'
import { inLocales } from '../paths.ts'

/** Somebody in the list of all. */
interface ListedPerson {
  person: SitePerson
  newest: CallFacts
  /** Path of the page, or of the first turn on the only call. */
  path: string
}

/** Whose people stand together: a company's, or the analysts (`null`). */
export type PeopleHead = { name: string; path: string | null } | null

/** A page of the list of people. */
export type PeoplePart = GroupedPart<PeopleHead, ListedPerson>

/** A page has so many people or more, as long as there are so many: less than 80 KB. */
const LEAST_PEOPLE = 200

/** The path of a page of the list of people. */
export function peoplePath(part: number): string {
  return part === 1 ? '/people/' : `/people/list/${part}/`
}

/** The routes of the first page of the list of people, or of the others. */
export async function peoplePaths(which: 'first' | 'further') {
  const own = groupedParts(peopleGroups(await people(), await callsById()), LEAST_PEOPLE).filter(
    ({ part }) => (part === 1) === (which === 'first'),
  )
  const paths = inLocales(own, (page) => ({ params: { part: String(page.part) }, props: { page } }))
  return keyed(paths)
}

/**
 * Everybody in groups: companies by name, then the analysts. Who speaks on most calls comes first.
 * @param calls of the site, by id
 */
function peopleGroups(
  everybody: readonly SitePerson[],
  calls: ReadonlyMap<string, CallFacts>,
): Group<PeopleHead, ListedPerson>[] {
  const listed = everybody
    .flatMap((person): ListedPerson[] => {
      const [first] = person.calls
      const newest = first && calls.get(first.call)
      if (!newest) return []
      const turn = newest.participants.find(({ id }) => id === first.speaker)?.firstTurn ?? null
      return [
        { person, newest, path: personPath(person) ?? `/calls/${newest.id}/${turn === null ? '' : `#turn-${turn}`}` },
      ]
    })
    .sort((a, b) => b.person.calls.length - a.person.calls.length || a.person.name.localeCompare(b.person.name, 'en'))
  const isAnalyst = ({ person: { side } }: ListedPerson): boolean => side !== 'company'
  const byCompany = Map.groupBy(
    listed.filter((one) => !isAnalyst(one)),
    ({ newest }) => companyPath(newest) ?? companyName(newest),
  )
  const analysts = listed.filter(isAnalyst)
  return [
    ...[...byCompany.values()]
      .flatMap((own): Group<PeopleHead, ListedPerson>[] => {
        const call = own[0]?.newest
        return call ? [{ head: { name: companyName(call), path: companyPath(call) }, own }] : []
      })
      .sort((a, b) => (a.head?.name ?? '').localeCompare(b.head?.name ?? '', 'en')),
    ...(analysts.length > 0 ? [{ head: null, own: analysts }] : []),
  ]
}

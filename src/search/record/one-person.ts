import type { SettledPerson } from '../../model/settled-person.ts'
import { nameParts, sameGiven } from '../../parse/labels/person-name.ts'
import type { SearchPerson } from './catalogue.ts'

/** A person as one call has him or her. */
export interface Sighting {
  person: SearchPerson
  /** Whose call it is. */
  company: string
  /** When the call was held: ISO 8601, or `null`. */
  date: string | null
  /** How many paragraphs he or she says there. */
  paragraphs: number
}

/** Where somebody works: an analyst's firm, else the company. `J.P. Morgan` and `JPMorgan Chase` begin alike. */
function sameHouse(a: Sighting, b: Sighting): boolean {
  const [one, other] = [a, b].map(({ person, company }) =>
    (person.firm ?? company).toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  )
  if (!one || !other) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length >= 4 && long.startsWith(short))
}

/** Whether two sightings are of one person: the same last name, first names that can be one person's, and the same house. */
function isOne(a: Sighting, b: Sighting): boolean {
  const [one, other] = [a, b].map(({ person }) => nameParts(person.names[0] ?? ''))
  if (!one || !other || !sameHouse(a, b)) return false
  if (one.family === '' || other.family === '') return (a.person.names[0] ?? '') === (b.person.names[0] ?? '')
  return one.family === other.family && sameGiven(one.given, other.given)
}

/**
 * Puts together who is one person over all calls.
 * @param settled what the publisher says, which goes before what names and houses tell
 * @returns the people, and for each sighting the place of its person
 */
export function onePerson(
  sightings: readonly Sighting[],
  settled: readonly SettledPerson[],
): { people: SearchPerson[]; places: number[] } {
  const groups: { own: Sighting[]; by: SettledPerson | null }[] = []
  const byFamily = new Map<string, number[]>()
  const bySettled = new Map<SettledPerson, number>()
  const names = new Map(
    settled.flatMap((one) => [one.name, ...one.also].map((name) => [name.toLowerCase(), one] as const)),
  )
  const places = sightings.map((sighting) => {
    const by =
      sighting.person.names.map((name) => names.get(name.toLowerCase())).find((one) => one !== undefined) ?? null
    const { family } = nameParts(sighting.person.names[0] ?? '')
    const key = family || (sighting.person.names[0] ?? '')
    const near = byFamily.get(key) ?? []
    const known = by
      ? bySettled.get(by)
      : near.find((place) => groups[place]?.by === null && groups[place].own.some((other) => isOne(other, sighting)))
    if (known !== undefined) {
      groups[known]?.own.push(sighting)
      return known
    }
    const place = groups.push({ own: [sighting], by }) - 1
    if (by) bySettled.set(by, place)
    byFamily.set(key, [...near, place])
    return place
  })
  return { people: groups.map(({ own, by }) => merged(own, by)), places }
}

/** One person of all sightings: the names and the firm that stand over most paragraphs, and the role of the latest call that states one. */
function merged(own: readonly Sighting[], by: SettledPerson | null): SearchPerson {
  const most = <Value>(of: (person: SearchPerson) => Value | null, key: (value: Value) => string): Value | null => {
    const counts = new Map<string, { value: Value; count: number }>()
    for (const { person, paragraphs } of own) {
      const value = of(person)
      if (value === null) continue
      const entry = counts.get(key(value)) ?? { value, count: 0 }
      counts.set(key(value), { value, count: entry.count + Math.max(1, paragraphs) })
    }
    return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value ?? null
  }
  const latest = own
    .filter(({ person }) => person.role !== null)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0]?.person
  const name =
    by?.name ??
    most(
      ({ names }) => names[0] ?? null,
      (value) => value,
    ) ??
    ''
  const zh =
    by?.hans && by.hant
      ? { 'zh-Hans': by.hans, 'zh-Hant': by.hant }
      : most(
          (person) => person.zh,
          (value) => value['zh-Hans'],
        )
  return {
    names: [
      ...new Set([name, ...(by?.also ?? []), ...own.flatMap(({ person }) => person.names), ...Object.values(zh ?? {})]),
    ],
    zh,
    role: latest?.role ?? null,
    ...(latest?.roleZh && { roleZh: latest.roleZh }),
    firm: most(
      ({ firm }) => firm,
      (value) => value,
    ),
  }
}

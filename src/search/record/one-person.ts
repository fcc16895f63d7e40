import type { SettledPerson } from '../../model/settled-person.ts'
import { nameParts, sameCalled, type NameParts } from '../../parse/labels/person-name.ts'
import { convertName } from '../../script/convert.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { firmName } from '../../words/firm-name.ts'
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

/** What tells of a sighting whose it is. */
interface Traits {
  name: string
  parts: NameParts
  /** The words of the name, in any order: `Wei Zhang` and `Zhang Wei`. */
  words: string
  /** The Chinese name in Simplified; empty where none is known. */
  chinese: string
  /** Where he or she works, as it is written and by its Chinese name. */
  houses: string[]
}

function traitsOf({ person: { names, zh, firm }, company }: Sighting): Traits {
  const name = names[0] ?? ''
  return {
    name,
    parts: nameParts(name),
    words: name
      .toLowerCase()
      .split(/[\s,]+/)
      .sort()
      .join(' '),
    chinese: simplified(zh?.['zh-Hans'] ?? names.find(hasChinese) ?? ''),
    houses: [firm ?? company, firmName(firm, 'zh-Hans') ?? company].map((house) =>
      simplified(house)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    ),
  }
}

function simplified(name: string): string {
  return hasChinese(name) ? convertName(name, 'zh-Hant', 'zh-Hans') : name
}

/** Whether two work in one house: `BofA Securities` is the Bank of America, `J.P. Morgan` and `JPMorgan Chase` begin alike. */
function sameHouse(a: Traits, b: Traits): boolean {
  return a.houses.some((one, at) => {
    const [short = '', long = ''] = [one, b.houses[at] ?? ''].sort((x, y) => x.length - y.length)
    return short !== '' && (short === long || (short.length >= 4 && long.startsWith(short)))
  })
}

/**
 * Whether two sightings are of one person: the same house, and the same last name with first names that can be one person's, or
 * the same Chinese name where no Latin one speaks against it.
 */
function isOne(a: Traits, b: Traits): boolean {
  if (!sameHouse(a, b)) return false
  const oneChinese = a.chinese !== '' && a.chinese === b.chinese
  if (oneChinese && (hasChinese(a.name) || hasChinese(b.name) || a.words === b.words)) return true
  if (a.parts.family === '' || b.parts.family === '') return a.name === b.name
  return a.parts.family === b.parts.family && sameCalled(a.parts, b.parts)
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
  const groups: { own: Sighting[]; traits: Traits[]; by: SettledPerson | null }[] = []
  const byName = new Map<string, number[]>()
  const bySettled = new Map<SettledPerson, number>()
  const names = new Map(
    settled.flatMap((one) => [one.name, ...one.also].map((name) => [name.toLowerCase(), one] as const)),
  )
  const places = sightings.map((sighting) => {
    const by =
      sighting.person.names.map((name) => names.get(name.toLowerCase())).find((one) => one !== undefined) ?? null
    const traits = traitsOf(sighting)
    const keys = [...new Set([traits.parts.family || traits.name, traits.chinese])].filter(Boolean)
    const near = keys.flatMap((key) => byName.get(key) ?? [])
    const known = by
      ? bySettled.get(by)
      : near.find((place) => groups[place]?.by === null && groups[place].traits.some((other) => isOne(other, traits)))
    if (known !== undefined) {
      groups[known]?.own.push(sighting)
      groups[known]?.traits.push(traits)
      return known
    }
    const place = groups.push({ own: [sighting], traits: [traits], by }) - 1
    if (by) bySettled.set(by, place)
    for (const key of keys) byName.set(key, [...(byName.get(key) ?? []), place])
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

import type { CallFacts } from '../../model/call-facts.ts'
import type { SitePerson } from '../content/people-over-calls.ts'
import { partsOf } from './parts-of.ts'

/** Somebody in the list of all. */
export interface ListedPerson {
  person: SitePerson
  newest: CallFacts
  /** Path of the page, or of the first turn on the only call. */
  path: string
}

/** People of a company, or analysts. */
export interface PeopleGroup {
  /** `null` of the analysts. */
  company: { name: string; path: string | null } | null
  own: ListedPerson[]
}

/** A page has so many people or more, as long as there are so many: less than 80 KB. */
const LEAST_PEOPLE = 200

/** A page of the list of people. */
export interface PeoplePart {
  groups: PeopleGroup[]
  /** Number of the page, from 1. */
  part: number
  /** Of each page whose people come first and last. */
  spans: [first: PeopleGroup['company'], last: PeopleGroup['company']][]
}

/** Parts the list of people into pages; a group of many stands on several. @returns one page at least */
export function peopleParts(groups: readonly PeopleGroup[]): PeoplePart[] {
  const everybody = groups.flatMap(({ company, own }) => own.map((one) => ({ company, one })))
  const parts = partsOf(everybody, () => 1, LEAST_PEOPLE).map((part) =>
    [...Map.groupBy(part, ({ company }) => company)].map(([company, own]) => ({
      company,
      own: own.map(({ one }) => one),
    })),
  )
  const spans = parts.flatMap((own): PeoplePart['spans'] => {
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [[first.company, last.company]] : []
  })
  return parts.map((own, at) => ({ groups: own, part: at + 1, spans }))
}

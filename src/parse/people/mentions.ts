import { nameParts, sameGiven } from '../labels/person-name.ts'
import type { Person } from './person.ts'

/** A person's full name in a text. */
export interface NameMention {
  person: Person
  /** The name as it stands there. */
  name: string
  /** Offset behind the name. */
  end: number
}

/** Finds people by their last names. */
export type Families = ReadonlyMap<string, readonly Person[]>

/** Groups people by last name, folded. Names of one word are left out. */
export function families(people: Iterable<Person>): Families {
  const found = new Map<string, Person[]>()
  for (const person of people) {
    const { family } = nameParts(person.name)
    if (family === '') continue
    const namesakes = found.get(family)
    if (namesakes) namesakes.push(person)
    else found.set(family, [person])
  }
  return found
}

/** More people of one last name than this are not told apart in a text. */
const NAMESAKES = 8

/**
 * Finds full names of people in an English text: a first name that can be theirs, perhaps a middle initial, and the
 * last name. A last name alone is no mention.
 */
export function mentions(text: string, known: Families): NameMention[] {
  const found: NameMention[] = []
  let before: RegExpExecArray | null = null
  let first: RegExpExecArray | null = null
  for (const word of text.matchAll(/[\p{L}\p{M}'’-]{1,64}\.?/gu)) {
    const family = word[0].replace(/['’]s$|\.$/g, '')
    const namesakes = /^\p{Lu}/u.test(family) ? (known.get(family.toLowerCase()) ?? []) : []
    const given = before && /^\p{Lu}\.$/u.test(before[0]) ? first : before
    if (given && namesakes.length > 0 && namesakes.length <= NAMESAKES) {
      const person = namesakes.find((candidate) => sameGiven(nameParts(candidate.name).given, given[0].toLowerCase()))
      const end = word.index + family.length
      if (person && /^\p{Lu}/u.test(given[0])) found.push({ person, name: text.slice(given.index, end), end })
    }
    first = before
    before = word
  }
  return found
}

import { OPERATOR, isOperator, type SpeakerLabel } from '../labels/speaker-label.ts'
import { addName, person, type Person } from './person.ts'
import { nameParts, properCase, sameCalled, speakerId } from '../labels/person-name.ts'
import { position, type Position } from '../labels/role-or-firm.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Participant } from '../draft/draft.ts'

/** Name of a speaker whom no line names. */
const UNKNOWN = 'Unknown'

/** People of one last name, or of one first name, that are compared one by one; real calls have two at most. */
const NAMESAKES = 8

/** The people of one call met so far, found by any form of their name in constant time. */
class PeopleRegistry {
  readonly #byName = new Map<string, Person>()
  readonly #byFamily = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person[]>()
  readonly #ids = new Map<string, number>()

  operator(): Person {
    return this.#byName.get(OPERATOR) ?? this.#add(OPERATOR, 'operator')
  }

  unknown(): Person {
    return this.#byName.get(UNKNOWN) ?? this.#add(UNKNOWN, null)
  }

  /** The person of a speaker line, new where nobody known can be meant. */
  find(name: string, tail: string | null): Person {
    const proper = properCase(name)
    if (proper !== name) {
      const same = this.find(proper, tail)
      this.#byName.set(name, same)
      addName(same.aliases, name)
      return same
    }
    const known = tail === null ? null : position(tail)
    const found = this.#byName.get(name) ?? this.#variant(name, known) ?? this.#add(name, null)
    this.#byName.set(name, found)
    if (found.name !== name) addName(found.aliases, name)
    if (known) {
      found.role ??= known.role
      found.firm ??= known.firm
      found.side ??= known.side
    }
    return found
  }

  /** What a list of participants says goes before what speaker lines say. */
  describe(name: string, known: Position): void {
    const found = this.#byName.get(name) ?? this.#variant(name, known) ?? this.byOneName(name)
    if (!found || found.side === 'operator') return
    found.role = known.role ?? found.role
    found.firm = known.firm ?? found.firm
    found.side = known.side ?? found.side
    if (found.name !== name) addName(found.aliases, name)
  }

  /** The person whom a first name or a last name alone means, if it can be only one. */
  byOneName(name: string): Person | null {
    const { given, family } = nameParts(name)
    if (family !== '') return null
    const candidates = new Set([...(this.#byGiven.get(given) ?? []), ...(this.#byFamily.get(given) ?? [])])
    const [one = null] = candidates
    return candidates.size === 1 ? one : null
  }

  #variant(name: string, known: Position | null): Person | null {
    const own = nameParts(name)
    const candidates = (own.family === '' ? [] : (this.#byFamily.get(own.family) ?? [])).filter(
      (candidate) =>
        sameCalled(nameParts(candidate.name), own) && !(known?.side && candidate.side && known.side !== candidate.side),
    )
    return candidates.length === 1 ? (candidates[0] ?? null) : null
  }

  #add(name: string, side: Person['side']): Person {
    const base = speakerId(name)
    const repeat = (this.#ids.get(base) ?? 0) + 1
    this.#ids.set(base, repeat)
    const added = person(repeat === 1 ? base : `${base}-${repeat}`, name, side)
    this.#byName.set(name, added)
    if (side === 'operator') return added
    const { given, family } = nameParts(name)
    if (family !== '') pushNamesake(this.#byFamily, family, added)
    pushNamesake(this.#byGiven, given, added)
    return added
  }
}

function pushNamesake(map: Map<string, Person[]>, key: string, value: Person): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.length < NAMESAKES) list.push(value)
}

/**
 * Finds out which speaker lines name one person. One are: the same name; the operator under any of its names; names
 * with the same last name whose first names can be one person's (`Ron`, `Ronald`), unless their roles put them on
 * different sides; a first or last name alone, where it can be only one person's.
 * @param labels the speaker lines in their order; `null` where there is none
 * @param operating whether a turn without a speaker line is the operator's
 * @returns the person of each label. Roles and firms come from the participants first, then from the speaker lines.
 */
export function mergePeople(
  labels: (SpeakerLabel | null)[],
  participants: Participant[],
  operating: (turn: number) => boolean,
): Person[] {
  const registry = new PeopleRegistry()
  const full = labels.map((label, turn) => {
    if (label === null) return operating(turn) ? registry.operator() : registry.unknown()
    if (isOperator(label.name)) {
      const operator = registry.operator()
      if (label.name !== operator.name && !hasChinese(label.name)) addName(operator.aliases, label.name)
      return operator
    }
    // One word is a first or a last name, unless it is Chinese.
    return nameParts(label.name).family === '' && !hasChinese(label.name) ? null : registry.find(label.name, label.tail)
  })
  for (const { name, detail, side } of participants) {
    registry.describe(name, detail === null ? { role: null, firm: null, side } : position(detail, side))
  }
  const told = new Set<Person>()
  return labels.map((label, turn) => {
    const name = label?.name ?? ''
    const one = full[turn] ?? registry.byOneName(name) ?? registry.find(name, label?.tail ?? null)
    if (label?.zh && hasChinese(label.zh)) addName(one.zh, label.zh)
    if (label?.side && !told.has(one)) {
      // Before what a firm behind the name makes likely.
      one.side = label.side
      told.add(one)
    }
    return one
  })
}

import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Participant } from '../draft/participant.ts'
import { isOperator } from '../labels/operator.ts'
import { PeopleRegistry } from './people-registry.ts'
import { addName, type Person } from './person.ts'
import { nameParts } from '../labels/person-name.ts'
import { position } from '../labels/role-or-firm.ts'
import type { SpeakerLabel } from '../labels/speaker-label.ts'

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

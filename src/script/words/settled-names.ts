import type { SettledPerson } from '../../model/settled-person.ts'
import type { ChineseLang } from '../../model/transcript.ts'
import { convertName } from '../convert.ts'

/** A name of a person in a script. */
export type NameIn = (name: string, from: ChineseLang, to: ChineseLang) => string

/** Converts names; those that a publisher has settled in both scripts (布赖恩, 布萊恩) are what he or she says. */
export function settledNames(people: readonly SettledPerson[]): NameIn {
  const known = new Map(
    people.flatMap(({ hans, hant }) =>
      hans === null || hant === null
        ? []
        : [hans, hant].map((name) => [name, { 'zh-Hans': hans, 'zh-Hant': hant }] as const),
    ),
  )
  return (name, from, to) => known.get(name)?.[to] ?? convertName(name, from, to)
}

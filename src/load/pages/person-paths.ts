import type { CallFacts } from '../../model/call-facts.ts'
import { callsById } from './calls.ts'
import { keyed } from './keyed.ts'
import { inLocales } from './paths.ts'
import { people } from './people.ts'
import { personPath } from './person-path.ts'

/** A call on which somebody speaks, and the id that it has for the speaker. */
export interface Appearance {
  call: CallFacts
  speaker: string
}

/** The routes of the pages of people, with the calls of each, newest first. */
export async function personPaths() {
  const calls = await callsById()
  const own = (await people()).flatMap((person) => {
    if (personPath(person) === null) return []
    const appearances = person.calls.flatMap(({ call: id, speaker }): Appearance[] => {
      const call = calls.get(id)
      return call ? [{ call, speaker }] : []
    })
    return [{ person, appearances }]
  })
  const paths = inLocales(own, (shown) => ({ params: { person: shown.person.id }, props: shown }))
  return keyed(paths)
}

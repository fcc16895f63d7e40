import { nameParts, sameGiven } from '../../parse/labels/person-name.ts'
import { listed } from '../localised.ts'
import type { Rule } from '../rule.ts'

export const speakerAlias: Rule = {
  name: 'speaker-alias',
  severity: 'info',
  find: ({ transcript: { speakers, turns } }) => {
    const named = speakers.map(({ name }, at) => ({ ...nameParts(name), at }))
    // A file may have thousands of speakers: only those of one family are held against each other.
    const families = Map.groupBy(named, ({ family }) => family)
    return speakers.flatMap((speaker, index) => {
      const { family = '', given = '' } = named[index] ?? {}
      const kin = family === '' ? [] : (families.get(family) ?? [])
      const same = kin.find((other) => other.at > index && sameGiven(given, other.given))
      const twin = same && speakers[same.at]
      if (speaker.aliases.length === 0 && !twin) return []
      return [
        {
          says: twin ? 'apart' : 'merged',
          values: { name: speaker.name, others: twin ? twin.name : listed(speaker.aliases) },
          paragraph: null,
          marks: [],
          line: turns.find((turn) => turn.speaker === speaker.id)?.line ?? null,
          actual: twin ? twin.name : speaker.aliases.join(', '),
          expected: speaker.name,
        },
      ]
    })
  },
}

import type { Speaker } from '../../model/transcript.ts'
import { nameParts, sameGiven } from '../../parse/labels/person-name.ts'
import { listed } from '../localised.ts'
import type { Rule } from '../rule.ts'

export const speakerAlias: Rule = {
  name: 'speaker-alias',
  severity: 'info',
  find: ({ transcript: { speakers, turns } }) =>
    speakers.flatMap((speaker, index) => {
      const twin = speakers.slice(index + 1).find((other) => looksSame(speaker, other))
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
    }),
}

function looksSame(one: Speaker, other: Speaker): boolean {
  const [a, b] = [nameParts(one.name), nameParts(other.name)]
  return a.family !== '' && a.family === b.family && sameGiven(a.given, b.given)
}

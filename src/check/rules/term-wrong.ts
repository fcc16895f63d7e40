import type { Rule } from '../rule.ts'
import { acceptedOf, countOf, forbiddenOf, owedToOthers } from '../evidence/term-mentions.ts'

export const termWrong: Rule = {
  name: 'term-wrong',
  severity: 'warning',
  find: (call) =>
    call.terms().flatMap((found) =>
      [...found.mentions].flatMap(([entry, mentions]) => {
        const accepted = acceptedOf(call, entry)
        if (entry.check === false) return []
        const unserved = mentions.length - countOf(found.renderings, accepted)
        const wrong = forbiddenOf(call, entry)
          .flatMap((word) => {
            const places = found.renderings.get(word) ?? []
            return places.slice(0, Math.max(0, places.length - owedToOthers(call, found, entry, word)))
          })
          .slice(0, Math.max(0, unserved))
        return wrong.map((place, index) => {
          const { pair } = found
          const mention = mentions[index] ?? mentions[0]
          return {
            says: 'wrong',
            values: { term: entry.term, actual: place.value, expected: accepted.slice(0, 2).join(' / ') },
            paragraph: pair.paragraph,
            marks: [
              { paragraph: pair.paragraph.id, side: 'translation' as const, start: place.start, end: place.end },
              ...(mention
                ? [{ paragraph: pair.paragraph.id, side: 'source' as const, start: mention.start, end: mention.end }]
                : []),
            ],
            actual: place.value,
            expected: accepted[0] ?? null,
          }
        })
      }),
    ),
}

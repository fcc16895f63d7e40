import type { Rule } from '../rule.ts'
import { acceptedOf, countOf, forbiddenOf } from '../evidence/term-mentions.ts'

export const termMissing: Rule = {
  name: 'term-missing',
  severity: 'info',
  find: (call) =>
    call.terms().flatMap(({ pair, mentions, renderings }) =>
      [...mentions].flatMap(([entry, places]) => {
        const accepted = acceptedOf(call, entry)
        const first = places[0]
        if (entry.check === false || !first || countOf(renderings, [...accepted, ...forbiddenOf(call, entry)]) > 0)
          return []
        // A term may stand as it is: `EBITDA`, `backlog`.
        if (pair.translation.text.includes(pair.source.text.slice(first.start, first.end))) return []
        return [
          {
            says: 'missing',
            values: { term: entry.term, expected: accepted.slice(0, 3).join(' / ') },
            paragraph: pair.paragraph,
            marks: [{ paragraph: pair.paragraph.id, side: 'source' as const, start: first.start, end: first.end }],
            expected: accepted[0] ?? null,
          },
        ]
      }),
    ),
}

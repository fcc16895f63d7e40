import type { CheckedCall } from '../checked-call.ts'
import type { GlossaryEntry } from '../evidence/glossary.ts'
import { listed } from '../localised.ts'
import type { Found, Mark, Rule } from '../rule.ts'
import { acceptedOf } from '../evidence/term-mentions.ts'

export const termInconsistent: Rule = {
  name: 'term-inconsistent',
  severity: 'info',
  find: (call) => {
    const uses = new Map<GlossaryEntry, Map<string, Mark[]>>()
    for (const { pair, mentions, renderings } of call.terms()) {
      for (const entry of mentions.keys()) {
        if (entry.check === false) continue
        // What another term of the paragraph may be rendered as is evidence for neither.
        const others = [...mentions.keys()]
          .filter((other) => other !== entry)
          .flatMap((other) => acceptedOf(call, other))
        const own = acceptedOf(call, entry).filter((word) => !others.includes(word) && renderings.has(word))
        const known = uses.get(entry) ?? new Map<string, Mark[]>()
        uses.set(entry, known)
        for (const word of own.length === 1 ? own : []) {
          const marks = (renderings.get(word) ?? []).map(({ start, end }) => ({
            paragraph: pair.paragraph.id,
            side: 'translation' as const,
            start,
            end,
          }))
          known.set(word, [...(known.get(word) ?? []), ...marks.slice(0, mentions.get(entry)?.length)])
        }
      }
    }
    return [...uses].flatMap(([entry, words]) => several(call, entry, words))
  },
}

function several(call: CheckedCall, entry: GlossaryEntry, words: Map<string, Mark[]>): Found[] {
  const ranked = [...words].sort((a, b) => b[1].length - a[1].length)
  const [usual, ...rest] = ranked
  const rare = rest.flatMap(([, marks]) => marks)
  if (!usual || rare.length === 0) return []
  return [
    {
      says: 'several',
      values: {
        term: entry.term,
        count: String(ranked.length),
        renderings: listed(ranked.map(([word, marks]) => `${word} ×${marks.length}`)),
      },
      paragraph: call.paragraphs.find(({ paragraph }) => paragraph.id === rare[0]?.paragraph)?.paragraph ?? null,
      marks: rare,
      actual: rest.map(([word]) => word).join(', '),
      expected: usual[0],
    },
  ]
}

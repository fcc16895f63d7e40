import type { Rule } from '../rule.ts'
import { acceptedOf, countOf, forbiddenOf } from '../evidence/term-mentions.ts'

export const termMissing: Rule = {
  name: 'term-missing',
  severity: 'info',
  title: { en: 'No known rendering of a term', 'zh-Hans': '疑似漏译术语', 'zh-Hant': '疑似漏譯術語' },
  why: {
    en:
      'The source uses a term of the field and the translation holds none of its renderings. It may be put in ' +
      'other words, or be lost.',
    'zh-Hans': '原文用了行业术语，译文里却找不到任何已知译法。可能换了说法，也可能漏译。',
    'zh-Hant': '原文用了行業術語，譯文裡卻找不到任何已知譯法。可能換了說法，也可能漏譯。',
  },
  mend: {
    en: 'Read the place. If the rendering is good, add it to content/glossary.yaml.',
    'zh-Hans': '看一下原处。若译法恰当，把它加进 content/glossary.yaml。',
    'zh-Hant': '看一下原處。若譯法恰當，把它加進 content/glossary.yaml。',
  },
  messages: {
    missing: {
      en: '“{term}” has none of its renderings here ({expected}).',
      'zh-Hans': '此处找不到“{term}”的任何译法（{expected}）。',
      'zh-Hant': '此處找不到「{term}」的任何譯法（{expected}）。',
    },
  },
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

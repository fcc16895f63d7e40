import type { Pair } from '../pair.ts'
import type { CheckedCall } from '../checked-call.ts'
import { includesRole, roleBeside, rolesIn } from '../evidence/roles.ts'
import type { Found, Rule } from '../rule.ts'

export const roleDiffers: Rule = {
  name: 'role-differs',
  severity: 'warning',
  find: (call) => [
    ...call.paragraphs.flatMap(({ paragraph }): Found[] => {
      const text = paragraph.source?.text
      return text === undefined || call.transcript.sourceLang !== 'en'
        ? []
        : said(call, text).map(({ name, role, has, start, end }) => ({
            says: 'said',
            values: { name, actual: role, expected: has },
            paragraph,
            marks: [{ paragraph: paragraph.id, side: 'source' as const, start, end }],
            actual: role,
            expected: has,
          }))
    }),
    ...call.pairs.flatMap(translated),
  ],
}

function said(
  { transcript }: CheckedCall,
  text: string,
): { name: string; role: string; has: string; start: number; end: number }[] {
  return transcript.speakers.flatMap(({ name, aliases, role }) =>
    [name, ...aliases].flatMap((form) => {
      const start = text.indexOf(form)
      if (start < 0 || role === null || rolesIn(role, 'en').size === 0) return []
      const beside = roleBeside(text, start, start + form.length)
      return beside === null || includesRole(role, beside)
        ? []
        : [{ name, role: beside, has: role, start, end: start + form.length }]
    }),
  )
}

/** The same number of roles in both languages, and one of them another: a role was mistaken. */
function translated(pair: Pair): Found[] {
  const english = rolesIn(pair.source.text, 'en')
  const chinese = rolesIn(pair.translation.text, 'zh')
  const lost = [...english.keys()].filter((role) => !chinese.has(role))
  const [gained] = [...chinese].filter(([role]) => !english.has(role))
  if (lost.length === 0 || !gained) return []
  const [actual, place] = gained
  return [
    {
      says: 'translated',
      values: { actual, expected: lost[0] ?? '' },
      paragraph: pair.paragraph,
      marks: [{ paragraph: pair.paragraph.id, side: 'translation', ...place }],
      actual: pair.translation.text.slice(place.start, place.end),
      expected: lost[0] ?? null,
    },
  ]
}

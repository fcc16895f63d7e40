import type { Speaker } from '../../model/transcript.ts'
import type { CheckedCall } from '../checked-call.ts'
import { listed } from '../localised.ts'
import { nameUses } from '../evidence/names.ts'
import type { Found, Rule } from '../rule.ts'

export const nameInconsistent: Rule = {
  name: 'name-inconsistent',
  severity: 'warning',
  find: (call) => [
    ...call.transcript.speakers.flatMap((speaker) => speakerNames(call, speaker)),
    ...nameUses(call).map((use): Found => {
      const rare = use.renderings.slice(1)
      const first = rare[0]?.marks[0]
      return {
        says: 'several',
        values: {
          name: use.name,
          count: String(use.renderings.length),
          renderings: listed(use.renderings.map(({ text, marks }) => `${text} ×${marks.length}`)),
        },
        paragraph: call.paragraphs.find(({ paragraph }) => paragraph.id === first?.paragraph)?.paragraph ?? null,
        marks: rare.flatMap(({ marks }) => marks),
        actual: rare.map(({ text }) => text).join(', '),
        expected: use.renderings[0]?.text ?? null,
      }
    }),
  ],
}

/** 运营商 here and 主持人 there for the operator. */
function speakerNames({ transcript }: CheckedCall, { id, name, zh }: Speaker): Found[] {
  if (zh.length < 2) return []
  return [
    {
      says: 'speaker',
      values: { name, count: String(zh.length), renderings: listed(zh) },
      paragraph: null,
      marks: [],
      line: transcript.turns.find(({ speaker }) => speaker === id)?.line ?? null,
      actual: zh.slice(1).join(', '),
      expected: zh[0] ?? null,
    },
  ]
}

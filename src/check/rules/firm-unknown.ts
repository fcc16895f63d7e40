import { QUESTIONER } from '../../parse/labels/prefix.ts'
import type { Rule } from '../rule.ts'

export const firmUnknown: Rule = {
  name: 'firm-unknown',
  severity: 'info',
  find: ({ transcript: { speakers, turns } }) =>
    speakers
      .filter(({ side, firm, name }) => side === 'analyst' && firm === null && name !== QUESTIONER)
      .map(({ id, name }) => {
        const turn = turns.find(({ speaker }) => speaker === id)
        return {
          says: 'unknown',
          values: { name },
          paragraph: turn?.paragraphs[0] ?? null,
          marks: [],
          line: turn?.line ?? null,
          actual: name,
        }
      }),
}

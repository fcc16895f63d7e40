import { QUESTIONER } from '../../parse/labels/prefix.ts'
import type { Rule } from '../rule.ts'

export const firmUnknown: Rule = {
  name: 'firm-unknown',
  severity: 'info',
  title: { en: 'An analyst’s firm is not known', 'zh-Hans': '分析师所属机构不明', 'zh-Hant': '分析師所屬機構不明' },
  why: {
    en: 'Readers find questions by the firm that asks them.',
    'zh-Hans': '读者常按提问机构找问题。',
    'zh-Hant': '讀者常按提問機構找問題。',
  },
  mend: {
    en: 'Set the firm in content/calls/ (speakers).',
    'zh-Hans': '在 content/calls/ 的 speakers 里写明机构。',
    'zh-Hant': '在 content/calls/ 的 speakers 裡寫明機構。',
  },
  messages: {
    unknown: {
      en: 'Neither the list of participants nor the operator says for whom {name} asks.',
      'zh-Hans': '参会名单和主持人都没说 {name} 属于哪家机构。',
      'zh-Hant': '參會名單和主持人都沒說 {name} 屬於哪家機構。',
    },
  },
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

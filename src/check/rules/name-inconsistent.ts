import type { Speaker } from '../../model/transcript.ts'
import type { CheckedCall } from '../checked-call.ts'
import { listed } from '../localised.ts'
import { nameUses } from '../evidence/names.ts'
import type { Found, Rule } from '../rule.ts'

export const nameInconsistent: Rule = {
  name: 'name-inconsistent',
  severity: 'warning',
  title: { en: 'One name, written in several ways', 'zh-Hans': '同一名称译法不一', 'zh-Hant': '同一名稱譯法不一' },
  why: {
    en:
      'A person, product or company goes by several names in one call: a reader takes them for several, and a ' +
      'search for one misses the others.',
    'zh-Hans': '同一个人、产品或公司在一场里有几个名字，读者会当成几个，搜索其中一个也找不到其他。',
    'zh-Hant': '同一個人、產品或公司在一場裡有幾個名字，讀者會當成幾個，搜尋其中一個也找不到其他。',
  },
  mend: {
    en: 'Choose one name for the call. A speaker’s names can be settled in content/calls/ (speakers: zh).',
    'zh-Hans': '全文统一；发言人的名字可在 content/calls/ 里定下（speakers: zh）。',
    'zh-Hant': '全文統一；發言人的名字可在 content/calls/ 裡定下（speakers: zh）。',
  },
  messages: {
    several: {
      en: '“{name}” is written in {count} ways: {renderings}.',
      'zh-Hans': '“{name}”有 {count} 种写法：{renderings}。',
      'zh-Hant': '「{name}」有 {count} 種寫法：{renderings}。',
    },
    speaker: {
      en: 'Speaker lines name {name} in {count} ways: {renderings}.',
      'zh-Hans': '发言人 {name} 在标名处有 {count} 种写法：{renderings}。',
      'zh-Hant': '發言人 {name} 在標名處有 {count} 種寫法：{renderings}。',
    },
  },
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

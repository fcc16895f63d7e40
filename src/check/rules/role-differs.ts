import type { Pair } from '../pair.ts'
import type { CheckedCall } from '../checked-call.ts'
import { includesRole, roleBeside, rolesIn } from '../evidence/roles.ts'
import type { Found, Rule } from '../rule.ts'

export const roleDiffers: Rule = {
  name: 'role-differs',
  severity: 'warning',
  title: { en: 'A role differs', 'zh-Hans': '职务不一致', 'zh-Hant': '職務不一致' },
  why: {
    en:
      'The list of speakers and what is said, or the two languages, give a person different roles. Guidance by a ' +
      'CFO weighs otherwise than by a COO.',
    'zh-Hans': '名单与原话、或中英文之间，对同一人的职务说法不同。首席财务官给的指引，与首席运营官给的分量不同。',
    'zh-Hant': '名單與原話、或中英文之間，對同一人的職務說法不同。財務長給的指引，與營運長給的分量不同。',
  },
  mend: {
    en: 'Set the right role in content/calls/ (speakers), or correct the text.',
    'zh-Hans': '在 content/calls/ 的 speakers 里写明，或改正文本。',
    'zh-Hant': '在 content/calls/ 的 speakers 裡寫明，或改正文字稿。',
  },
  messages: {
    said: {
      en: '{name} is called {actual} here; the speaker line says {expected}.',
      'zh-Hans': '此处称 {name} 为 {actual}，标名处写的是 {expected}。',
      'zh-Hant': '此處稱 {name} 為 {actual}，標名處寫的是 {expected}。',
    },
    translated: {
      en: 'The source names the {expected}, the translation the {actual}.',
      'zh-Hans': '原文说的是 {expected}，译文成了 {actual}。',
      'zh-Hant': '原文說的是 {expected}，譯文成了 {actual}。',
    },
  },
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

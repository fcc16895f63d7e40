import type { Rule } from '../rule.ts'

/** UTF-16 units below which a paragraph may well be said twice: `Thank you. Please go ahead.` */
const LONG_ENOUGH = { source: 80, translation: 30 }

export const duplicateParagraph: Rule = {
  name: 'duplicate-paragraph',
  severity: 'warning',
  title: { en: 'A paragraph stands twice', 'zh-Hans': '有一段出现两次', 'zh-Hant': '有一段出現兩次' },
  why: {
    en:
      'A long paragraph that stands twice word for word was pasted twice, or two paragraphs share one translation ' +
      'by mistake.',
    'zh-Hans': '一字不差的长段出现两次，多半是重复粘贴，或两段原文误用了同一段译文。',
    'zh-Hant': '一字不差的長段出現兩次，多半是重複貼上，或兩段原文誤用了同一段譯文。',
  },
  mend: {
    en: 'Compare with the original and remove the repetition, or give the second paragraph its own translation.',
    'zh-Hans': '对照出处删去重复，或给后一段换上它自己的译文。',
    'zh-Hant': '對照出處刪去重複，或給後一段換上它自己的譯文。',
  },
  messages: {
    source: {
      en: 'Paragraph ¶{n} repeats ¶{first}.',
      'zh-Hans': '¶{n} 与 ¶{first} 相同。',
      'zh-Hant': '¶{n} 與 ¶{first} 相同。',
    },
    translation: {
      en: 'The translation of ¶{n} repeats that of ¶{first}, whose source is another.',
      'zh-Hans': '¶{n} 的译文与 ¶{first} 相同，原文却不同。',
      'zh-Hant': '¶{n} 的譯文與 ¶{first} 相同，原文卻不同。',
    },
  },
  find: ({ paragraphs }) => {
    const seen = { source: new Map<string, number>(), translation: new Map<string, number>() }
    return paragraphs.flatMap(({ paragraph }) => {
      for (const side of ['source', 'translation'] as const) {
        const text = paragraph[side]?.text.trim() ?? ''
        if (text.length < LONG_ENOUGH[side]) continue
        const first = seen[side].get(text)
        seen[side].set(text, first ?? paragraph.n)
        if (first === undefined || first === paragraph.n) continue
        const marks = [{ paragraph: paragraph.id, side, start: 0, end: paragraph[side]?.text.length ?? 0 }]
        return [{ says: side, values: { n: String(paragraph.n), first: String(first) }, paragraph, marks }]
      }
      return []
    })
  },
}

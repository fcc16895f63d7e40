import type { Rule } from '../rule.ts'

/** UTF-16 units below which a paragraph may well be said twice: `Thank you. Please go ahead.` */
const LONG_ENOUGH = { source: 80, translation: 30 }

export const duplicateParagraph: Rule = {
  name: 'duplicate-paragraph',
  severity: 'warning',
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

import type { Rule } from '../rule.ts'

export const translationOrphan: Rule = {
  name: 'translation-orphan',
  severity: 'warning',
  range: 'range',
  find: ({ transcript, paragraphs }) => {
    if (transcript.translation === null) return []
    return paragraphs
      .filter(({ paragraph }) => paragraph.source === null && paragraph.translation !== null)
      .map(({ paragraph }) => ({
        says: 'orphan',
        values: { n: String(paragraph.n) },
        paragraph,
        marks: [],
        line: paragraph.translation?.line ?? null,
      }))
  },
}

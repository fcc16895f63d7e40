import type { Rule } from '../rule.ts'

export const translationMissing: Rule = {
  name: 'translation-missing',
  severity: 'warning',
  range: 'range',
  find: ({ transcript, paragraphs }) => {
    if (transcript.translation === null) return []
    return paragraphs
      .filter(({ paragraph }) => paragraph.source !== null && paragraph.translation === null)
      .map(({ paragraph }) => ({
        says: 'missing',
        values: { n: String(paragraph.n) },
        paragraph,
        marks: [],
        line: paragraph.source?.line ?? null,
      }))
  },
}

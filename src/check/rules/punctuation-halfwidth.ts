import type { Rule } from '../rule.ts'

/** Marks that stand on a Chinese character. */
const HALF_WIDTH = /[\u3400-\u9fff][,;:!?()]|\([\u3400-\u9fff]|[\u3400-\u9fff]\.(?!\w)/g

export const punctuationHalfwidth: Rule = {
  name: 'punctuation-halfwidth',
  severity: 'info',
  find: (call) => {
    const counts = call.pairs.map(({ paragraph, translation }) => ({
      paragraph,
      line: translation.line,
      count: translation.text.match(HALF_WIDTH)?.length ?? 0,
    }))
    const some = counts.filter(({ count }) => count > 0)
    const first = some[0]
    if (!first) return []
    const count = some.reduce((sum, one) => sum + one.count, 0)
    return [
      {
        says: 'some',
        values: { count: String(count), paragraphs: String(some.length) },
        paragraph: null,
        marks: [],
        line: first.line,
        actual: String(count),
      },
    ]
  },
}

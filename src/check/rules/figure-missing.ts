import type { Found, Rule } from '../rule.ts'
import { markOf, sayEverywhere, wordsOf } from '../evidence/figure-places.ts'

export const figureMissing: Rule = {
  name: 'figure-missing',
  severity: 'warning',
  find: (call) =>
    call.pairs.flatMap((pair): Found[] =>
      call.figures(pair).compared.missing.map((figure) => {
        const words = wordsOf(pair, 'source', figure)
        return {
          says: 'missing',
          values: { source: words, sourceValue: sayEverywhere(figure) },
          paragraph: pair.paragraph,
          marks: [markOf(pair, 'source', figure)],
          expected: words,
        }
      }),
    ),
}

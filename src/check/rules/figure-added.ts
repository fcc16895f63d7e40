import type { Found, Rule } from '../rule.ts'
import { markOf, sayEverywhere, wordsOf } from '../evidence/figure-places.ts'

export const figureAdded: Rule = {
  name: 'figure-added',
  severity: 'warning',
  find: (call) =>
    call.pairs.flatMap((pair): Found[] =>
      call.figures(pair).compared.added.map((figure) => {
        const words = wordsOf(pair, 'translation', figure)
        return {
          says: 'added',
          values: { translation: words, translationValue: sayEverywhere(figure) },
          paragraph: pair.paragraph,
          marks: [markOf(pair, 'translation', figure)],
          actual: words,
        }
      }),
    ),
}

import { everyLocale } from '../../model/locale.ts'
import { ruleWords } from '../../words/rule-words.ts'
import { markOf, sayEverywhere, wordsOf } from '../evidence/figure-places.ts'
import type { Localised } from '../localised.ts'
import type { Found, Rule } from '../rule.ts'

export const figureMismatch: Rule = {
  name: 'figure-mismatch',
  severity: 'warning',
  find: (call) =>
    call.pairs.flatMap((pair): Found[] =>
      call.figures(pair).compared.differing.map(({ source, translation, difference }) => {
        const [sourceWords, translationWords] = [
          wordsOf(pair, 'source', source),
          wordsOf(pair, 'translation', translation),
        ]
        const moves =
          difference === 'sign' && source.direction && translation.direction
            ? { sourceMove: moveOf(source.direction), translationMove: moveOf(translation.direction) }
            : null
        return {
          says: moves ? 'opposed' : 'differs',
          values: {
            source: sourceWords,
            sourceValue: sayEverywhere(source),
            translation: translationWords,
            translationValue: sayEverywhere(translation),
            difference: everyLocale((locale) => ruleWords(locale).differences[difference]),
            ...moves,
          },
          paragraph: pair.paragraph,
          marks: [markOf(pair, 'translation', translation), markOf(pair, 'source', source)],
          actual: translationWords,
          expected: sourceWords,
        }
      }),
    ),
}

function moveOf(direction: 'up' | 'down'): Localised {
  return everyLocale((locale) => ruleWords(locale).moves[direction])
}

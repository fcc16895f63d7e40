import type { Found, Rule } from '../rule.ts'
import { markOf, sayEverywhere, wordsOf } from '../evidence/figure-places.ts'

export const figureAdded: Rule = {
  name: 'figure-added',
  severity: 'warning',
  title: { en: 'A figure was added', 'zh-Hans': '译文多了数字', 'zh-Hant': '譯文多了數字' },
  why: {
    en:
      'The translation gives a figure that the source does not have. It may be a slip, or knowledge of the ' +
      'translator that the speaker never stated.',
    'zh-Hans': '译文里的数字原文没有。可能是笔误，也可能是译者自己补充、发言人并未说过的内容。',
    'zh-Hant': '譯文裡的數字原文沒有。可能是筆誤，也可能是譯者自己補充、發言人並未說過的內容。',
  },
  mend: {
    en: 'Take the figure out of the translation, or accept the problem with a reason in content/checks.yaml.',
    'zh-Hans': '从译文删去，或在 content/checks.yaml 注明理由后接受。',
    'zh-Hant': '從譯文刪去，或在 content/checks.yaml 註明理由後接受。',
  },
  messages: {
    added: {
      en: 'The translation says “{translation}” ({translationValue}); the source has no such figure.',
      'zh-Hans': '译文写着“{translation}”（{translationValue}），原文没有这个数字。',
      'zh-Hant': '譯文寫著「{translation}」（{translationValue}），原文沒有這個數字。',
    },
  },
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

import type { Found, Rule } from '../rule.ts'
import { markOf, sayEverywhere, wordsOf } from '../evidence/figure-places.ts'

export const figureMissing: Rule = {
  name: 'figure-missing',
  severity: 'warning',
  title: { en: 'A figure is missing', 'zh-Hans': '译文漏了数字', 'zh-Hant': '譯文漏了數字' },
  why: {
    en: 'The source gives a figure that the translation does not have. Who reads the translation never learns of it.',
    'zh-Hans': '原文有这个数字，译文没有。只读译文的人无从知道。',
    'zh-Hant': '原文有這個數字，譯文沒有。只讀譯文的人無從知道。',
  },
  mend: {
    en:
      'Put the figure into the translation, or accept the problem with a reason in content/checks.yaml where the ' +
      'sentence says it without a number.',
    'zh-Hans': '在译文里补上；若译文已用别的说法表达，在 content/checks.yaml 注明理由后接受。',
    'zh-Hant': '在譯文裡補上；若譯文已用別的說法表達，在 content/checks.yaml 註明理由後接受。',
  },
  messages: {
    missing: {
      en: 'The source says “{source}” ({sourceValue}); the translation has no such figure.',
      'zh-Hans': '原文有“{source}”（{sourceValue}），译文没有对应的数字。',
      'zh-Hant': '原文有「{source}」（{sourceValue}），譯文沒有對應的數字。',
    },
  },
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

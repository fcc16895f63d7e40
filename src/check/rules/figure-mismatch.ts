import type { Difference } from '../../figures/compare/same-figure.ts'
import { markOf, sayEverywhere, wordsOf } from '../evidence/figure-places.ts'
import type { Localised } from '../localised.ts'
import type { Found, Rule } from '../rule.ts'

const DIFFERENCES: Record<Difference, Localised> = {
  value: { en: 'the value differs', 'zh-Hans': '数值不同', 'zh-Hant': '數值不同' },
  scale: { en: 'the scale differs', 'zh-Hans': '数量级不同', 'zh-Hant': '數量級不同' },
  unit: { en: 'the unit differs', 'zh-Hans': '单位不同', 'zh-Hant': '單位不同' },
  currency: { en: 'the currency differs', 'zh-Hans': '币种不同', 'zh-Hant': '幣別不同' },
  sign: { en: 'a rise stands against a fall', 'zh-Hans': '增减方向相反', 'zh-Hant': '增減方向相反' },
  order: { en: 'the two ends are swapped', 'zh-Hans': '起止两端颠倒', 'zh-Hant': '起訖兩端顛倒' },
  change: {
    en: 'a change stands against a level',
    'zh-Hans': '一处说变动了多少，一处说变到多少',
    'zh-Hant': '一處說變動了多少，一處說變到多少',
  },
  bound: {
    en: '“over” stands against “under” or “nearly”',
    'zh-Hans': '一处说“超过”，一处说“不到”或“近”',
    'zh-Hant': '一處說「超過」，一處說「不到」或「近」',
  },
}

/** What a figure is said to do. */
const MOVES: Record<'up' | 'down', Localised> = {
  up: { en: 'a rise of', 'zh-Hans': '提高', 'zh-Hant': '提高' },
  down: { en: 'a fall of', 'zh-Hans': '降低', 'zh-Hant': '降低' },
}

export const figureMismatch: Rule = {
  name: 'figure-mismatch',
  severity: 'warning',
  title: { en: 'A figure differs', 'zh-Hans': '数字不一致', 'zh-Hant': '數字不一致' },
  why: {
    en:
      'A figure of the source stands in the translation with another value, scale, unit, currency, sign or order ' +
      'of its bounds. A reader of one language gets a number that was never said.',
    'zh-Hans':
      '原文的数字在译文里换了数值、数量级、单位、币种、正负方向或区间次序。只读一种语言的人，看到的是从未有人说过的数字。',
    'zh-Hant':
      '原文的數字在譯文裡換了數值、數量級、單位、幣別、正負方向或區間次序。只讀一種語言的人，看到的是從未有人說過的數字。',
  },
  mend: {
    en:
      'Compare both texts with the company’s release. Mend the seed if it is your own, or record the right value ' +
      'in content/calls/, or accept the problem with a reason in content/checks.yaml.',
    'zh-Hans':
      '对照公司公告核实两边。文本若由你维护，直接改 seeds 里的文件；否则在 content/calls/ 写明正确的数字，或在 content/checks.yaml 注明理由后接受。',
    'zh-Hant':
      '對照公司公告核實兩邊。文字若由你維護，直接改 seeds 裡的檔案；否則在 content/calls/ 寫明正確的數字，或在 content/checks.yaml 註明理由後接受。',
  },
  messages: {
    differs: {
      en:
        'The source says “{source}” ({sourceValue}), the translation “{translation}” ({translationValue}): ' +
        '{difference}.',
      'zh-Hans': '原文是“{source}”（{sourceValue}），译文是“{translation}”（{translationValue}）：{difference}。',
      'zh-Hant': '原文是「{source}」（{sourceValue}），譯文是「{translation}」（{translationValue}）：{difference}。',
    },
    opposed: {
      en: 'The source says {sourceMove} {sourceValue}, the translation {translationMove} {translationValue}: the opposite.',
      'zh-Hans': '原文{sourceMove} {sourceValue}，译文{translationMove} {translationValue}，方向相反。',
      'zh-Hant': '原文{sourceMove} {sourceValue}，譯文{translationMove} {translationValue}，方向相反。',
    },
  },
  find: (call) =>
    call.pairs.flatMap((pair): Found[] =>
      call.figures(pair).compared.differing.map(({ source, translation, difference }) => {
        const [sourceWords, translationWords] = [
          wordsOf(pair, 'source', source),
          wordsOf(pair, 'translation', translation),
        ]
        const moves =
          difference === 'sign' && source.direction && translation.direction
            ? { sourceMove: MOVES[source.direction], translationMove: MOVES[translation.direction] }
            : null
        return {
          says: moves ? 'opposed' : 'differs',
          values: {
            source: sourceWords,
            sourceValue: sayEverywhere(source),
            translation: translationWords,
            translationValue: sayEverywhere(translation),
            difference: DIFFERENCES[difference],
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

import { regionalPairs } from './dictionary.ts'
import { TO_MAINLAND, TO_TAIWAN } from './field-words.ts'

/** Words that only conversion tells apart: their characters are no pair of their own, or their sense is told by what stands around them. */
const IN_ONE_SCRIPT: [mainland: string, taiwan: string][] = [
  ['了解', '瞭解'],
  ['凭借', '憑藉'],
  ['想象', '想像'],
  ['图像', '圖象'],
  ['第一季度', '第一季'],
  ['第二季度', '第二季'],
  ['第三季度', '第三季'],
  ['第四季度', '第四季'],
  ['数字', '數位'],
  ['通过', '透過'],
]

/** Words that the mainland and Taiwan say differently, in pairs: 软件 and 軟體, 市盈率 and 本益比. */
export function regionalWords(): [mainland: string, taiwan: string][] {
  const pairs = (list: string): [string, string][] =>
    list.split('|').flatMap((entry) => {
      const [word, value] = entry.split(' ')
      return word && value && word.length > 1 && value.length > 1 ? [[word, value]] : []
    })
  const all = [
    ...pairs(TO_TAIWAN),
    ...pairs(TO_MAINLAND).map(([taiwan, mainland]): [string, string] => [mainland, taiwan]),
    ...regionalPairs(),
    ...IN_ONE_SCRIPT,
  ]
  return [...new Map(all.map((pair) => [pair.join(' '), pair])).values()]
}

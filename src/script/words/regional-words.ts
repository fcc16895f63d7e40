import { regionalPairs } from './dictionary.ts'
import { TO_MAINLAND, TO_TAIWAN } from './field-words.ts'

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
  ]
  return [...new Map(all.map((pair) => [pair.join(' '), pair])).values()]
}

import { describe, expect, it } from 'vitest'
import { findAnchors } from './anchors.ts'
import { splitSentences } from './sentences.ts'

/** The keys that a text has, as the Chinese side gives them. */
const keys = (text: string): (string | number)[] => [
  ...findAnchors(text, [{ start: 0, end: text.length }], null).keys(),
]

describe('findAnchors', () => {
  it.each([
    ['$139 billion', '1,390 亿美元', '#139000000000'],
    ['$139 billion', '1390億美元', '#139000000000'],
    ['275 million', '2.75 亿', '#275000000'],
    ['2 million-plus', '200 多万', '#2000000'],
    ['7.50%', '7.5%', '#7.5'],
    ['1.2 trillion', '1.2 兆', '#1200000000000'],
    ['100,000', '10万', '#100000'],
  ])('reads %s and %s as one number', (english, chinese, key) => {
    expect(keys(chinese)).toContain(key)
    expect(keys(english)).toContain(key)
  })

  it('reads letters and digits apart', () => {
    expect(keys('Trainium2')).toEqual(keys('Trainium 2'))
  })

  it('knows a word by its meaning in either script, and only as a whole word', () => {
    const chinese = findAnchors('关税', [{ start: 0, end: 2 }], null)
    const find = (text: string): number => findAnchors(text, [{ start: 0, end: text.length }], chinese).size
    expect([...chinese.keys()]).toEqual(keys('關稅'))
    expect(['Tariffs', 'tariff', 'a tariff.', 'tariffed', 'untariff'].map(find)).toEqual([1, 1, 1, 0, 0])
  })

  it('gives of the English only what the Chinese has, by sentence', () => {
    const chinese = findAnchors('AWS 增长 17%。AWS？', splitSentences('AWS 增长 17%。AWS？', 'zh-Hans'), null)
    const english = 'AWS grew 17%. Kuiper did not. Will AWS?'
    expect(chinese.get('aws')).toEqual([0, 1])
    expect(findAnchors(english, splitSentences(english, 'en'), chinese)).toEqual(
      new Map<string | number, number[]>([
        ['aws', [0, 2]],
        [keys('增长')[0] ?? '', [0]],
        ['#17', [0]],
        ['?', [2]],
      ]),
    )
  })
})

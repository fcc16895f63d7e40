import type { ValueWords } from '../wording/value-words.ts'

/** In Simplified Chinese. */
export const valueWords: ValueWords = {
  scales: [
    [1e12, ' 万亿'],
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
  currencies: {
    USD: '美元',
    EUR: '欧元',
    GBP: '英镑',
    JPY: '日元',
    CNY: '元人民币',
    HKD: '港元',
    TWD: '新台币',
    KRW: '韩元',
  },
  currencyFirst: false,
  points: { bp: () => ' 个基点', pp: () => ' 个百分点' },
  bounds: { about: '约 ', above: '超过 ', below: '不到 ', nearly: '近 ' },
}

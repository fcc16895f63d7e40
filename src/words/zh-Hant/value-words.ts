import type { ValueWords } from '../wording/value-words.ts'

/** In Traditional Chinese. */
export const valueWords: ValueWords = {
  scales: [
    [1e12, ' 兆'],
    [1e8, ' 億'],
    [1e4, ' 萬'],
  ],
  currencies: {
    USD: '美元',
    EUR: '歐元',
    GBP: '英鎊',
    JPY: '日圓',
    CNY: '元人民幣',
    HKD: '港元',
    TWD: '新台幣',
    KRW: '韓元',
  },
  currencyFirst: false,
  points: { bp: () => ' 個基點', pp: () => ' 個百分點' },
  bounds: { about: '約 ', above: '超過 ', below: '不到 ', nearly: '近 ' },
}

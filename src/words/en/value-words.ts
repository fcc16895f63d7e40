import type { ValueWords } from '../wording/value-words.ts'

/** In English. */
export const valueWords: ValueWords = {
  scales: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ],
  currencies: { USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'RMB ', HKD: 'HK$', TWD: 'NT$', KRW: '₩' },
  currencyFirst: true,
  points: { bp: () => ' bp', pp: (howMany) => (howMany === 1 ? ' point' : ' points') },
  bounds: { about: 'about ', above: 'over ', below: 'under ', nearly: 'nearly ' },
}

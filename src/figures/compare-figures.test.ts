import { describe, expect, it } from 'vitest'
import { compareFigures } from './compare-figures.ts'
import { findFigures } from './find-figures.ts'

/** What the comparison of two texts comes to: `difference: source ~ translation`, `missing: …`, `added: …`. */
function compare(source: string, translation: string): string[] {
  const context = { source, translation, period: { year: 2025, quarter: 1 } }
  const found = compareFigures(findFigures(source, 'en'), findFigures(translation, 'zh-Hans'), context)
  const from = ({ place }: { place: { start: number; end: number } }): string => source.slice(place.start, place.end)
  const to = ({ place }: { place: { start: number; end: number } }): string => translation.slice(place.start, place.end)
  return [
    ...found.differing.map((one) => `${one.difference}: ${from(one.source)} ~ ${to(one.translation)}`),
    ...found.missing.map((one) => `missing: ${from(one)}`),
    ...found.added.map((one) => `added: ${to(one)}`),
  ]
}

describe('figures that agree', () => {
  it.each([
    ['revenue was $155.7 billion, up 10%', '收入为 1,557 亿美元，增长 10%'],
    ['approximately 90 basis points and 70 basis points', '约 90 个和 70 个基点'],
    ['190 basis points', '1.9 个百分点'],
    ['a half billion devices', '5亿台设备'],
    ['one out of every three units', '三分之一'],
    ['about 30% and 40% better', '高出 30% 到 40%'],
    ['rose to 52.3% against 50.1%', '从 50.1% 上升到 52.3%'],
    ['12 months', '一年'],
    ['more than a decade', '十多年'],
    ["into '26", '进入 26 年'],
    ['Trainium 2 and Java 8 to 11', 'Trainium 2 与 Java 8 升级至 11'],
    ['mix was 61% in Q1', '本季度占 61%'],
    ['expenses declined 5%', '费用变动为 -5%'],
    ['$19.4 million and 3,100 people', '1,940 万美元和 3,100 人'],
    ['EPS of $1.25 and $2.3 billion', '每股收益 1.25 美元和 23 亿美元'],
  ])('%s = %s', (source, translation) => {
    expect(compare(source, translation)).toEqual([])
  })

  it.each([
    '自由现金流',
    '自由現金流',
    '自有品牌收入',
    '自营收入',
    '自營收入',
    '自研芯片收入',
    '自动化业务',
    '自動化業務',
    '公司自身的收入',
    '各自的收入',
    '来自海外的收入',
    '來自海外的收入',
    '由于汇率收入',
    '由於匯率收入',
    '出于这一理由收入',
    '从事该业务的收入',
    '從事該業務的收入',
  ])('take %s for no beginning of a movement', (subject) => {
    const source = 'It was $412 million, compared with $298 million before.'
    expect(compare(source, `${subject}为 4.12 亿美元，此前为 2.98 亿美元。`)).toEqual([])
  })

  it.each(['去年同期', '上年同期', '去年', '前一年', '一年前', '上一季度', '上季'])(
    'take %s for no end of a movement',
    (time) => {
      const source = 'Overseas added $412 million, compared with $298 million before.'
      expect(compare(source, `由海外贡献的收入为 4.12 亿美元，${time}为 2.98 亿美元。`)).toEqual([])
      expect(compare(source, `由海外貢獻的收入為 4.12 億美元，${time}為 2.98 億美元。`)).toEqual([])
    },
  )

  it.each(['从', '從', '自', '由', '自行业低点的', '自产品推出时的'])(
    'know the beginning of a movement by %s',
    (from) => {
      expect(compare('grew from 5% last year to 7%', `${from} 5% 提高，今年为 7%`)).toEqual([])
      expect(compare('grew to 7% from 5%', `${from} 7% 提高，今年为 5%`)).not.toEqual([])
    },
  )

  it('grants the rounding that the translation itself makes', () => {
    expect(compare('revenue of $155.7 billion', '收入约 1,560 亿美元')).toEqual([])
    expect(compare('nearly 277.6 million', '近 2.8 亿')).toEqual([])
    expect(compare('over 155,300 users', '超过 15.5 万用户')).toEqual([])
  })
})

describe('figures that differ', () => {
  it.each([
    ['$155.7 billion', '1,567 亿美元', ['value: $155.7 billion ~ 1,567 亿美元']],
    ['$155.7 billion', '1,560 亿美元', ['value: $155.7 billion ~ 1,560 亿美元']],
    ['$155.7 billion', '1,557 万美元', ['scale: $155.7 billion ~ 1,557 万美元']],
    ['$155.7 billion', '1,557 亿欧元', ['currency: $155.7 billion ~ 1,557 亿欧元']],
    ['$155.7 billion', '1,557 亿元', ['currency: $155.7 billion ~ 1,557 亿元']],
    ['$155.7 billion', '1,557 亿', ['currency: $155.7 billion ~ 1,557 亿']],
    ['300 million people', '3 亿美元', ['currency: 300 million ~ 3 亿美元']],
    ['billions of dollars', '数亿美元', ['scale: billions of dollars ~ 数亿美元']],
    ['90 basis points', '90%', ['unit: 90 basis points ~ 90%']],
    ['grew 17%', '增长 17 个百分点', ['unit: 17% ~ 17 个百分点']],
    ['grew 17%', '下降 17%', ['sign: 17% ~ 17%']],
    ['grew 17%', '增长 -17%', ['sign: 17% ~ -17%']],
    ['a $1.4 billion headwind', '14 亿美元的顺风', ['sign: $1.4 billion ~ 14 亿美元']],
    [
      'between $159 billion and $164 billion',
      '1,640 亿至 1,590 亿美元',
      ['order: $159 billion and $164 billion ~ 1,640 亿至 1,590 亿美元'],
    ],
    ['more than $117 billion', '不到 1,170 亿美元', ['bound: $117 billion ~ 1,170 亿美元']],
    ['2 million-plus sellers', '240 多万卖家', ['value: 2 million-plus ~ 240 多万']],
    ['up 8%, up 8%, and up 8%', '增长 8%，增长 8%', ['missing: 8%']],
    ['revenue was $29.3 billion in Q1', '收入在第一季度创新高', ['missing: $29.3 billion']],
    ['revenue grew', '收入增长 12%', ['added: 12%']],
    ['in Q1', '在第二季度', ['value: Q1 ~ 第二季度']],
    ['as of July 31, 2025', '截至 2025 年 7 月 30 日', ['value: July 31, 2025 ~ 2025 年 7 月 30 日']],
    ['the eleventh event', '第 12 届', ['value: eleventh ~ 第 12']],
  ])('%s ≠ %s', (source, translation, expected) => {
    expect(compare(source, translation)).toEqual(expected)
  })
})

it('compares a paragraph of thousands of figures', () => {
  const numbers = Array.from({ length: 4000 }, (_, index) => index + 100)
  const source = numbers.map((n) => `$${n} million`).join('; ')
  const translation = numbers.map((n) => `${n}00 万美元`).join('；')
  expect(compare(source, translation)).toEqual([])
})

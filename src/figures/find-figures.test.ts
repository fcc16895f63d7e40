import { describe, expect, it } from 'vitest'
import type { Figure } from '../model/figure.ts'
import type { Lang } from '../model/transcript.ts'
import { findFigures } from './find-figures.ts'

/** A figure in one line: words | kind value [currency or unit] [what else is not the default]. */
function line(text: string, one: Figure): string {
  const value = one.low === one.high ? `${round(one.low)}` : `${round(one.low)}..${round(one.high)}`
  const more = [
    one.currency ?? one.unit,
    one.vague ? 'vague' : null,
    one.falling ? 'falling' : null,
    one.negative ? 'negative' : null,
    one.direction,
    one.bound,
    one.role,
  ].filter((part) => part !== null)
  return [`${text.slice(one.place.start, one.place.end)} | ${one.kind} ${value}`, ...more].join(' ')
}

function round(value: number): number {
  return Number(value.toPrecision(10))
}

function read(text: string, lang: Lang): string[] {
  return findFigures(text, lang).map((one) => line(text, one))
}

describe('English', () => {
  it.each<[string, string[]]>([
    // money
    ['revenue of $155.7 billion', ['$155.7 billion | money 155700000000 USD']],
    [
      'RMB12.3 billion (US$1.7 billion)',
      ['RMB12.3 billion | money 12300000000 CNY', 'US$1.7 billion | money 1700000000 USD'],
    ],
    ['5 cents, $.54 and 95¢', ['5 cents | money 0.05 USD', '$.54 | money 0.54 USD', '95¢ | money 0.95 USD']],
    ['half a billion dollars', ['half a billion dollars | money 500000000 USD']],
    ['over a half billion devices', ['half billion | count 500000000 above']],
    ['$5M, 300K users', ['$5M | money 5000000 USD', '300K | count 300000']],
    ['a multibillion-dollar business', ['multibillion-dollar | money 1000000000 USD vague']],
    ['a multi-$100 billion business', ['multi-$100 billion | money 100000000000 USD vague']],
    // shares
    ['grew 17% year over year', ['17% | percent 17 up by']],
    ['an 8% increase', ['8% | percent 8 up by']],
    ['was down 5 percent', ['5 percent | percent 5 down by']],
    ['approximately 90 basis points', ['90 basis points | points 0.9 bp about']],
    ['1.9 percentage points', ['1.9 percentage points | points 1.9 pp']],
    ['90 and 70 basis points higher', ['90 | points 0.9 bp up', '70 basis points | points 0.7 bp up by']],
    ['reducing licensing costs for .NET applications by up to 40%', ['40% | percent 40 down below']],
    ['6 1/2% and 1/2 of 1%', ['6 1/2% | percent 6.5', '1/2 of 1% | percent 0.5']],
    ['operating income was negative $2.3 billion', ['negative $2.3 billion | money 2300000000 USD negative']],
    ['plus or minus $100 million', ['$100 million | money 100000000 USD']],
    // multiples, fractions, words
    ['80 times faster and 2.5x', ['80 times | multiple 80 up', '2.5x | multiple 2.5']],
    ['more than twice as fast', ['twice | multiple 2 above']],
    ['one out of every three units', ['one out of every three | fraction 0.3333333333']],
    ['two-thirds, one in five', ['two-thirds | fraction 0.6666666667', 'one in five | fraction 0.2']],
    ['triple-digit percentages', ['triple-digit | digits 3']],
    // counts and ordinals
    ['hundreds of millions of unique SKUs', ['hundreds of millions | count 100000000 vague']],
    ['several hundred thousand developers', ['several hundred thousand | count 100000 vague']],
    ['2 million-plus sellers', ['2 million-plus | count 2000000 above']],
    ['the thousand-plus applications', ['thousand-plus | count 1000 above']],
    ['our eleventh Prime Day, the 1 millionth robot', ['eleventh | ordinal 11', '1 millionth | ordinal 1000000']],
    ['twenty-five stores', ['twenty-five | count 25']],
    // ranges
    ['the 30%-to-40% better price', ['30%-to-40% | percent 30..40 up']],
    ['between $159 billion and $164 billion', ['$159 billion and $164 billion | money 159000000000..164000000000 USD']],
    ['$174 to $179.5 billion', ['$174 to $179.5 billion | money 174000000000..179500000000 USD']],
    ['the next 10 to 20 years', ['10 to 20 years | duration 10..20 year']],
    ['from 12% to 10%', ['12% to 10% | percent 10..12 falling']],
    [
      'decline from a record high of 39.5% in Q1 to 32.9% in Q2',
      ['39.5% | percent 39.5 from', 'Q1 | quarter 1', '32.9% | percent 32.9 down to', 'Q2 | quarter 2'],
    ],
    // the calendar
    ['as of today, May 1, 2025 only', ['May 1, 2025 | date 20250501']],
    ["into '26, fiscal 2025, FY24", ["'26 | year 2026", '2025 | year 2025', 'FY24 | year 2024']],
    [
      'Q1, 2Q, first quarter, back half',
      ['Q1 | quarter 1', '2Q | quarter 2', 'first quarter | quarter 1', 'back half | half 2'],
    ],
    [
      'trailing-twelve-month, 16 to 18 months',
      ['twelve-month | duration 12 month', '16 to 18 months | duration 16..18 month'],
    ],
    ['in 1980-84, May we ask, the 1970s', ['1980 | year 1980', '84 | year 1984', '1970s | year 1970 decade']],
    // powers and parts, as in formulas
    ['1.3 x 10^6 cells and 2e5', ['1.3 x 10^6 | count 1300000', '2e5 | count 200000']],
    [
      'one hundred thirty-two fifths, 1 over 4.',
      ['one hundred thirty-two fifths | fraction 26.4', '1 over 4 | fraction 0.25'],
    ],
    ['MSEK 60 and 17 USD 25', ['MSEK 60 | money 60000000 SEK', '17 USD 25 | money 17.25 USD']],
    // physical quantities
    ['5 gigawatts and 3nm', ['5 gigawatts | measure 5000000000 W', '3nm | measure 3e-9 m']],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected)
  })

  it.each([
    'Trainium 2 offers',
    'Claude 3.7 Sonnet',
    'Llama 4 family',
    'P5 instances',
    'Form 10-K',
    'on 007',
    'Trainium2',
    'EC2',
    'Discovery, 12 Labs',
    'an x86 processor',
    'the S&P 500',
    'open 24/7',
    'COVID-19',
    'call 402-346-1400',
  ])('keeps the name in “%s” apart', (text) => {
    expect(findFigures(text, 'en').filter(({ kind }) => kind !== 'label')).toEqual([])
  })

  it.each(['the March was aggressive', 'I may ask', 'one of the reasons', 'third-party sellers', 'a second look'])(
    'binds a translator to nothing in “%s”',
    (text) => {
      expect(findFigures(text, 'en').filter(({ firmness }) => firmness === 'firm')).toEqual([])
    },
  )
})

describe('Chinese', () => {
  it.each<[string, string[]]>([
    ['收入为 1,557 亿美元', ['1,557 亿美元 | money 155700000000 USD']],
    ['人民币123亿元', ['人民币123亿元 | money 12300000000 CNY']],
    ['新台幣6,735.1億元', ['新台幣6,735.1億元 | money 673510000000 TWD']],
    ['积压订单达1.2兆美元', ['1.2兆美元 | money 1200000000000 USD']],
    ['25美分', ['25美分 | money 0.25 USD']],
    [
      '数千亿美元、数十亿美元',
      ['数千亿美元 | money 100000000000 USD vague', '数十亿美元 | money 1000000000 USD vague'],
    ],
    ['同比增长 10%(剔除汇率影响)', ['10% | percent 10 up by']],
    ['百分之三十', ['百分之三十 | percent 30']],
    ['约 90 个和 70 个基点', ['90 个 | points 0.9 bp about', '70 个基点 | points 0.7 bp']],
    ['1.9 个百分点', ['1.9 个百分点 | points 1.9 pp']],
    ['最多可提高 40%', ['40% | percent 40 up below by']],
    ['利润率为负5%', ['负5% | percent 5 negative']],
    ['以高達 80 倍的速度', ['80 倍 | multiple 80']],
    ['两倍以上', ['两倍 | multiple 2 above']],
    ['三分之一', ['三分之一 | fraction 0.3333333333']],
    ['三成', ['三成 | percent 30']],
    ['三位数', ['三位数 | digits 3']],
    ['凭借数亿种独特的 SKU', ['数亿种 | count 100000000 vague']],
    ['全球 200 多万卖家', ['200 多万 | count 2000000 above']],
    ['1,000 多个 AI 应用', ['1,000 多个 | count 1000 above']],
    ['数以百万计的卖家', ['数以百万计 | count 1000000 vague']],
    ['第 11 届、第100万台', ['第 11 | ordinal 11', '第100万 | ordinal 1000000']],
    ['提供 30%-40% 的优势', ['30%-40% | percent 30..40']],
    ['在 1,590 亿至 1,640 亿美元之间', ['1,590 亿至 1,640 亿美元 | money 159000000000..164000000000 USD']],
    ['人民币 300 亿元至 310 亿元', ['人民币 300 亿元至 310 亿元 | money 30000000000..31000000000 CNY']],
    ['155億美元至205億美元', ['155億美元至205億美元 | money 15500000000..20500000000 USD']],
    ['4 億到 5 億個家庭', ['4 億到 5 億個 | count 400000000..500000000']],
    ['五到十年', ['五到十年 | duration 5..10 year']],
    ['从 12% 降至 10%', ['12% | percent 12 from', '10% | percent 10 down to']],
    ['上调10日元至130日元', ['10日元 | money 10 JPY up by', '130日元 | money 130 JPY']],
    [
      '從第一季的歷史高點 39.5% 下降到第二季的 32.9%',
      ['第一季 | quarter 1', '39.5% | percent 39.5 from', '第二季 | quarter 2', '32.9% | percent 32.9 down to'],
    ],
    ['截至 2025 年 5 月 1 日', ['2025 年 5 月 1 日 | date 20250501']],
    [
      '2025 财年第一季度、一季度、Q2',
      ['2025 财年 | year 2025', '第一季度 | quarter 1', '一季度 | quarter 1', 'Q2 | quarter 2'],
    ],
    ['今年下半年', ['下半年 | half 2']],
    [
      '过去六年、四个季度、12 个月',
      ['六年 | duration 6 year', '四个季度 | duration 4 quarter', '12 个月 | duration 12 month'],
    ],
    ['温度提高五度', ['五度 | measure 5 ° up by']],
    ['１，５ 亿不是，１５亿是', ['１ | count 1', '５ 亿 | count 500000000', '１５亿 | count 1500000000']],
    ['下午3点半', ['下午3点半 | time 930']],
    ['两三年、一两个', ['两三年 | duration 2..3 year', '一两个 | count 1..2']],
    ['4-6月、1-7 月', ['4 | date 400', '6月 | date 600', '1-7 月 | duration 7 month']],
    ['十一又四分之一、-1.5e3', ['十一又四分之一 | count 11.25', '1.5e3 | count 1500']],
    ['一亿五千万', ['一亿五千万 | count 150000000 *']],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh-Hans')).toEqual(expected)
  })

  it.each(['《007》电影', 'Claude 3.7 Sonnet', '10-K 年报', 'P5 实例', 'Trainium2 芯片', '标普500指数'])(
    'keeps the name in “%s” apart',
    (text) => {
      expect(findFigures(text, 'zh-Hans').filter(({ kind }) => kind !== 'label')).toEqual([])
    },
  )

  it.each(['一些', '一直', '三星', '百度', '万一', '第三方', '三明治', '成为', '十分', '一个'])(
    'sees no figure in “%s”',
    (text) => {
      expect(findFigures(text, 'zh-Hans')).toEqual([])
    },
  )
})

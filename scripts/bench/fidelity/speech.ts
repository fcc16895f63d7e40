import { inCharacters } from '../../../src/figures/fixtures/number-words.ts'
import type { Random } from '../generated/random.ts'

/** A sentence in both languages. */
type Speech = [english: string, chinese: string]

/** Numbers and words that a sentence can take, each drawn when it is asked for. */
interface Draw {
  /** A whole number from `min` to `max`. */
  whole: (min: number, max: number) => number
  /** A number with one decimal that is no nought. */
  tenths: (min: number, max: number) => number
  /** One of some. */
  one: <Item>(items: readonly [Item, ...Item[]]) => Item
}

const QUARTERS: [[string, string, number], ...[string, string, number][]] = [
  ['first', '一', 1],
  ['second', '二', 2],
  ['third', '三', 3],
  ['fourth', '四', 4],
]
const MONEY: [[string, string], ...[string, string][]] = [
  ['RMB', '元人民币'],
  ['HK$', '港元'],
  ['NT$', '新台幣'],
  ['US$', '美元'],
  ['€', '欧元'],
  ['JPY ', '日圓'],
]
const MONTHS: [[string, number], ...[string, number][]] = [
  ['March', 3],
  ['June', 6],
  ['September', 9],
  ['December', 12],
]

const thousands = (value: number): string => value.toLocaleString('en-US')
const yi = (tenthsOfBillion: number): string => `${thousands(Math.round(tenthsOfBillion * 10))}亿`

/** How executives of banks, chip makers, shops and platforms give their numbers, and how these are translated. */
const SENTENCES: [(draw: Draw) => Speech, ...((draw: Draw) => Speech)[]] = [
  ({ whole, tenths, one }) => {
    const [n, p, [ordinal, zh], [sign, word]] = [tenths(10, 900), whole(2, 60), one(QUARTERS), one(MONEY)]
    return [
      `Total revenue in the ${ordinal} quarter was ${sign}${n} billion, up ${p}% year over year.`,
      `第${zh}季度总收入为${yi(n)}${word}，同比增长${p}%。`,
    ]
  },
  ({ whole, one }) => {
    const [p, y, [, zh, q]] = [whole(301, 649), whole(21, 25), one(QUARTERS)]
    return [
      `Gross margin in ${q}Q${y} was ${p / 10}%, compared with ${(p - 12) / 10}% in the same period last year.`,
      `${y}年第${zh}季毛利率為${p / 10}%，去年同期為${(p - 12) / 10}%。`,
    ]
  },
  ({ whole }) => {
    const [b, n] = [whole(3, 29), whole(141, 289)]
    return [`Net interest margin narrowed by ${b} basis points to ${n / 100}%.`, `净息差收窄${b}个基点至${n / 100}%。`]
  },
  ({ whole, tenths }) => {
    const [low, d] = [tenths(10, 60), whole(1, 4)]
    return [
      `For next quarter, we expect revenue to be between $${low} billion and $${low + d} billion.`,
      `我們預期下一季營收介於${yi(low)}美元至${yi(low + d)}美元之間。`,
    ]
  },
  ({ whole }) => {
    const [n, m] = [whole(21, 399), whole(1001, 9999)]
    return [
      `During the quarter we opened ${n} new stores and closed a few, ending with ${thousands(m)} stores.`,
      `本季度我们新开${n}家门店，关闭了少数门店，期末共有${thousands(m)}家门店。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 9)
    return [
      `We now serve customers in ${n * 10 + 1} countries, and ${n} out of 10 of them renew.`,
      `我们目前服务${n * 10 + 1}个国家的客户，其中${inCharacters(n)}成续约。`,
    ]
  },
  ({ whole, tenths, one }) => {
    const [y, n, [name, month]] = [whole(2019, 2025), tenths(2, 90), one(MONTHS)]
    return [
      `As of ${name} 30, ${y}, we had $${n} billion of cash and equivalents.`,
      `截至${y}年${month}月30日，我们持有现金及等价物${yi(n)}美元。`,
    ]
  },
  ({ whole }) => {
    const [a, n] = [whole(2, 40), whole(2, 8)]
    return [
      `Cloud revenue growth accelerated from ${a}% to ${a + n}%, the fastest pace in ${n} years.`,
      `云收入增速从${a}%加快至${a + n}%，为${inCharacters(n).replace('二', '两')}年来最快。`,
    ]
  },
  ({ whole }) => {
    const [n, m] = [whole(11, 99), whole(3, 9)]
    return [
      `Our installed base is more than ${n} million devices, almost ${m} times what it was five years ago.`,
      `我们的设备装机量超过${n}00万台，几乎是五年前的${m}倍。`,
    ]
  },
  ({ whole, one }) => {
    const [y, half] = [whole(24, 28), one(['first', 'second'])]
    return [
      `We plan to start volume production in the ${half} half of 20${y}.`,
      `我們計畫於20${y}年${half === 'first' ? '上' : '下'}半年量產。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 9)
    return [
      `The N${n} family, including N${n}P, made up ${n * 3 + 10}% of wafer revenue.`,
      `N${n}系列（含N${n}P）占晶圆收入的${n * 3 + 10}%。`,
    ]
  },
  ({ whole, tenths }) => {
    const [n, p] = [tenths(1, 9), whole(12, 95)]
    return [
      `We repurchased ${p} million shares for $${n} billion in the period.`,
      `期内我们斥资${yi(n)}美元回购了${p}00万股。`,
    ]
  },
  ({ whole }) => {
    const n = whole(101, 999)
    return [
      `Diluted EPS was $${n / 100}, versus $${(n - 30) / 100} a year ago.`,
      `稀释每股收益为${n / 100}美元，去年同期为${(n - 30) / 100}美元。`,
    ]
  },
  ({ whole }) => {
    const n = whole(21, 989)
    return [
      `The division posted an operating loss of RMB ${n} million, compared to a profit of RMB ${n + 11} million last year.`,
      `该分部经营亏损${n / 100}亿元，去年则盈利${(n + 11) / 100}亿元。`,
    ]
  },
  ({ whole }) => {
    const n = whole(4, 9)
    return [
      `Nearly ${n}0% of our engineers, or about ${n},000 people, use it every day.`,
      `我们近${inCharacters(n)}成的工程师（约${n}000人）每天都在使用。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 4)
    return [
      `Token consumption more than ${['doubled', 'tripled', 'quadrupled'][n - 2] ?? ''} in the last 12 months.`,
      `过去12个月，token消耗量增长超过${['一', '两', '三'][n - 2] ?? ''}倍。`,
    ]
  },
  ({ whole }) => {
    const n = whole(21, 79)
    return [
      `Thank you. My first question is on the ${n}% growth target, and the second is on capital returns.`,
      `谢谢。我的第一个问题关于${n}%的增长目标，第二个问题关于股东回报。`,
    ]
  },
  ({ whole }) => {
    const n = whole(11, 19)
    return [
      `We expect a low-single-digit price increase and a tax rate of ${n}% to ${n + 1}%.`,
      `我們預期價格有低個位數百分比的上漲，稅率約為${n}%至${n + 1}%。`,
    ]
  },
  ({ whole }) => {
    const n = whole(3, 9)
    return [
      `In the first nine months, exports grew ${n}.5 percentage points faster than domestic sales.`,
      `前三季度，出口增速比内销高${n}.5个百分点。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 9)
    return [
      `On an annualized basis that is a $${n}00 million run rate, up from $${n - 1}50 million.`,
      `按年化计算，这相当于${n}亿美元的规模，高于此前的${n - 1}.5亿美元。`,
    ]
  },
  ({ whole }) => {
    const n = whole(5, 9)
    return [
      `The GPT-4-class model runs on eight H100s and costs ${n} cents per million tokens.`,
      `GPT-4级别的模型运行在八张H100上，每百万token成本为${n}美分。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 9)
    return [
      `Unit costs fell by a third, and we took another ${n}0 basis points out of logistics.`,
      `单位成本下降三分之一，物流方面又节省了${n}0个基点。`,
    ]
  },
  ({ whole }) => {
    const n = whole(11, 89)
    return [
      `Inventory days were ${n}, or ${n + 6} including goods in transit.`,
      `存货周转天数为${n}天，含在途货物为${n + 6}天。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 9)
    return [
      `It is a ${n}-year program of roughly EUR ${n}.${n - 1} billion, half of which is already committed.`,
      `这是一项为期${inCharacters(n).replace('二', '两')}年、规模约${n}${n - 1}亿欧元的计划，其中一半已落实。`,
    ]
  },
  ({ whole }) => {
    const n = whole(12, 28)
    return [
      `We will report again on October ${n} at 8:00 a.m. Eastern Time.`,
      `我們將於10月${n}日美東時間上午8點再次公布業績。`,
    ]
  },
  ({ whole }) => {
    const n = whole(3, 9)
    return [
      `There are three things I would highlight, and one of them is the ${n} gigawatts we added.`,
      `我想强调三点，其中之一是我们新增的${n}吉瓦。`,
    ]
  },
  ({ whole }) => {
    const n = whole(11, 98)
    return [
      `Same-store sales declined ${n / 10}%, partly because of one fewer weekend.`,
      `同店销售下降${n / 10}%，部分是因为少了一个周末。`,
    ]
  },
  ({ whole }) => {
    const n = whole(2, 9)
    return [
      `The Board declared a dividend of ${n}5 HK cents a share, payable on December 1${n}.`,
      `董事会宣布派息每股${n}5港仙，于12月1${n}日派付。`,
    ]
  },
  ({ whole }) => {
    const n = whole(13, 98)
    return [
      `Tens of thousands of merchants, ${n}% of them small ones, joined during Double 11.`,
      `双十一期间有数万商家加入，其中${n}%为小商家。`,
    ]
  },
  ({ whole }) => {
    const n = whole(1, 4)
    return [
      `A 100-basis-point move in rates changes net interest income by about $${n}.${n + 1} billion over 12 months.`,
      `利率每变动100个基点，12个月的净利息收入约变动${n}${n + 1}亿美元。`,
    ]
  },
]

/** One sentence of an invented call. */
export function speech(next: Random): Speech {
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const draw: Draw = {
    whole,
    tenths: (min, max) => whole(min, max) + whole(1, 9) / 10,
    one: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  }
  return draw.one(SENTENCES)(draw)
}

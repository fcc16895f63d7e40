import { currencyOf } from '../currencies.ts'
import type { ChineseNumber } from './numerals.ts'
import { at, before, draft, times, type Draft } from '../draft.ts'
import { measureAfter } from '../measures.ts'
import { oneOf, words } from '../pattern.ts'

const SIGNS = oneOf('US\\$ HK\\$ NT\\$ CA?\\$ AU?\\$ S\\$ R\\$ \\$ € £ ¥ ￥ ₩ ₹ RMB CNY USD EUR GBP JPY HKD TWD NTD')
const NAMES = oneOf('人民[币幣] 美元 美金 新[台臺][币幣] 港[币幣元] [欧歐]元 日[元圆圓]')
const CURRENCY_BEFORE = new RegExp(`(?:${SIGNS}|(?<![\\d亿億万萬兆] ?)${NAMES}) ?$`)
const MINUS_BEFORE = /(?:(?:负|負|零下)(?:约|約)? ?|(?<![\w%％)）.亿億万萬元年月日点點倍] ?)[-−–－])$/
const SPACE = '[ \\u00a0\\u2009]?'
const CURRENCIES = oneOf(`
  美分 美元 美金 美刀 元人民[币幣] 人民[币幣] 港元 港[币幣] 元?新[台臺][币幣] [台臺][币幣] [欧歐]元 英[镑鎊] 日[元圆圓币幣]
  [韩韓][元圆圜] 加元 加[币幣] 澳元 澳[币幣] 新加坡元 新元 [卢盧]比 雷[亚亞][尔爾] 瑞士法郎 元 [块塊][钱錢] USD RMB HKD EUR TWD NTD`)
const MONEY = new RegExp(`${SPACE}(${CURRENCIES})`, 'y')
/** What makes 成 another word: 成为, 成长, 成本. */
const NO_TENTH = '(?![为為长長本功交熟立员員果分份品就])'
const SHARE = new RegExp(
  `${SPACE}(?:([%％])(?: ?[个個]?百分[点點])?|([个個]?百分[点點]|pct|pp)|([个個]? ?基[点點]|bps?|BPS?)|(成)${NO_TENTH}(?:半|以上)?)`,
  'y',
)
const FACTOR = new RegExp(`${SPACE}(?:倍|[xX×](?!\\w))`, 'y')
const KIND_OF_SPAN = oneOf('完整 连续 連續 财政 財政 会计 會計 自然 工作 交易 日[历曆]')
const SPANS = oneOf('年半 年(?!代) 岁 歲 季度 季 月 [周週](?!年) 星期 [礼禮]拜 天 日 小时 小時 分钟 分鐘 秒')
const SPAN = new RegExp(`${SPACE}[个個]?${KIND_OF_SPAN}?的?${SPACE}(${SPANS})(?![级級均薪化轻輕龄齡])`, 'y')
const PLACES = new RegExp(`${SPACE}位[数數]`, 'y')
/** `五到十年`: the unit comes with the second number. */
const BEFORE_RANGE = /(?:到|至|-|–|~|～)[一二两兩三四五六七八九十百\d]/y
const CLASSIFIER = new RegExp(
  `${SPACE}(?:[个個]|[位名家项項种種款台臺辆輛座件间間所处處条條份场場笔筆张張只隻部支枚颗顆艘架套人户戶城国國次届屆起类類股吨噸桶架代层層页頁轮輪批])`,
  'y',
)

const units = new Map<string, string>(
  Object.entries({
    year: '年 岁 歲',
    quarter: '季度 季',
    month: '月',
    week: '周 週 星期 礼拜 禮拜',
    day: '天 日',
    hour: '小时 小時',
    minute: '分钟 分鐘',
    second: '秒',
  }).flatMap(([unit, written]) => words(written).map((word): [string, string] => [word, unit])),
)

/**
 * Reads what a number in a Chinese text counts: the currency on either side, the unit after it, its sign.
 * @param named a Latin name stands before it, so that without a unit it is a label
 * @returns `null` for a number in characters that nothing shows to be one (`一些`, `三星`)
 */
export function chineseUnit(text: string, read: ChineseNumber, named: boolean): Draft | null {
  const one =
    money(text, read) ?? share(text, read) ?? span(text, read) ?? measure(text, read) ?? counted(text, read, named)
  if (!one) return null
  const sign = one.kind === 'label' ? null : MINUS_BEFORE.exec(before(text, one.place.start, 6))
  return {
    ...one,
    bound: read.above ? 'above' : one.bound,
    negative: sign !== null,
    place: { ...one.place, start: one.place.start - (sign?.[0].length ?? 0) },
  }
}

function firm({ number }: ChineseNumber): Pick<Draft, 'firmness'> {
  return { firmness: number.vague || (number.value <= 2 && !number.digits) ? 'soft' : 'firm' }
}

function money(text: string, read: ChineseNumber): Draft | null {
  const { number } = read
  const left = number.digits ? CURRENCY_BEFORE.exec(before(text, number.start, 6)) : null
  const right = at(MONEY, text, number.end)
  if (!left && !right?.[1]) return null
  const place = { start: number.start - (left?.[0].length ?? 0), end: number.end + (right?.[0].length ?? 0) }
  const after = right?.[1] ? currencyOf(right[1]) : null
  const currency = after && (after !== '?' || !left) ? after : currencyOf(left?.[0] ?? '')
  // `每 1 美元` is `each dollar`.
  const one = draft('money', number, { currency, place, ...(number.value === 1 ? { firmness: 'soft' } : firm(read)) })
  return right?.[1] === '美分' ? times(one, 0.01) : one
}

function share(text: string, read: ChineseNumber): Draft | null {
  const { number } = read
  const unit = at(SHARE, text, number.end)
  if (!unit) return null
  const place = { start: number.start, end: number.end + unit[0].length }
  if (unit[2] || /百分[点點]/.test(unit[0])) return draft('points', number, { unit: 'pp', place, ...firm(read) })
  if (unit[1]) return draft('percent', number, { place, ...firm(read) })
  if (unit[3]) return times(draft('points', number, { unit: 'bp', place, ...firm(read) }), 0.01)
  return number.scale === 1 && number.value < 10 ? times(draft('percent', number, { place, ...firm(read) }), 10) : null
}

function span(text: string, read: ChineseNumber): Draft | null {
  const { number } = read
  const factor = at(FACTOR, text, number.end)
  if (factor) return draft('multiple', number, { place: { start: number.start, end: number.end + factor[0].length } })
  const unit = at(SPAN, text, number.end)
  if (!unit?.[1]) return null
  const base = unit[1] === '年半' ? { ...number, value: number.value + 0.5 } : number
  return draft('duration', base, {
    unit: units.get(unit[1].slice(0, unit[1] === '年半' ? 1 : undefined)) ?? 'year',
    place: { start: number.start, end: number.end + unit[0].length },
    ...firm(read),
  })
}

function measure(text: string, read: ChineseNumber): Draft | null {
  const { number } = read
  // `百度`, `千瓦`, `一度`: words, not amounts.
  if (!number.digits && (number.value < 2 || /^[百千万萬亿億兆]/.test(read.written))) return null
  return measureAfter(text, number, number.end)
}

function counted(text: string, read: ChineseNumber, named: boolean): Draft | null {
  const { number } = read
  const places = at(PLACES, text, number.end)
  if (places)
    return draft('digits', number, {
      place: { start: number.start, end: number.end + places[0].length },
      firmness: 'soft',
    })
  const word = at(CLASSIFIER, text, number.end)
  if (word) {
    // `一个` is an article more often than a number.
    if (!number.digits && number.value === 1) return null
    const loose = /[个個]$/.test(word[0])
    const place = { start: number.start, end: number.end + word[0].length }
    return draft('count', number, {
      place,
      bare: loose,
      ...(number.vague || number.value <= 1 ? { firmness: 'soft' } : {}),
    })
  }
  if (number.vague) return draft('count', number, { bare: true, firmness: 'soft' })
  if (!number.digits) {
    // `百万` and `千亿` without a digit give the order of magnitude only.
    if (number.scale === 1) return at(BEFORE_RANGE, text, number.end) ? draft('count', number, { bare: true }) : null
    return draft('count', /^[百千万萬亿億兆]/.test(read.written) ? { ...number, vague: true } : number, {
      bare: true,
      ...(/^[百千万萬亿億兆]/.test(read.written) ? { firmness: 'soft' } : {}),
    })
  }
  if (named && number.scale === 1) return draft('label', number)
  return draft('count', number, { bare: true })
}

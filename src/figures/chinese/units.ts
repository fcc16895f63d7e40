import { at, before, draft, times, type FigureDraft } from '../shared/figure-draft.ts'
import { measureAfter } from '../shared/measures.ts'
import { oneOf, words } from '../shared/pattern.ts'
import { chineseMoney } from './money.ts'
import { multipleOf } from './multiples.ts'
import { firm, type ChineseNumber } from './numerals.ts'
import { shareAfter } from './shares.ts'
import { ONE_TO_NINE } from './words.ts'

const SPACE = '[ \\u00a0\\u2009]?'
const MINUS_BEFORE = /(?:(?:(?<!正)[负負]|零下)(?:约|約)? ?|(?<![\w%％)）.亿億万萬元年月日点點倍] ?)[-−–－])$/
const KIND_OF_SPAN = oneOf('完整 连续 連續 财政 財政 会计 會計 自然 工作 交易 日[历曆]')
const SPANS = oneOf(
  '年(?!代) 岁 歲 季度 季 月 [周週](?!年) 星期 [礼禮]拜 天 日 晚 夜 小时 小時 钟头 鐘頭 分钟 分鐘 刻钟 刻鐘 秒',
)
const SPAN = new RegExp(
  `${SPACE}(?:([个個]半)(?!年))?[个個]?${KIND_OF_SPAN}?的?${SPACE}(${SPANS})(半(?![年个個数數天价價径徑]))?(?![级級薪化轻輕龄齡]|均(?![值线線]))`,
  'y',
)
const DOZEN = /[ ]?打(?![折开開击擊造破算包入])/y
const ANNIVERSARY = /[ ]?[周週]年/y
const HALF = /[个個]半/y
const PLACES = new RegExp(`${SPACE}[个個]?位[数數]`, 'y')
/** `五到十年`: the unit comes with the second number. */
const BEFORE_RANGE = /(?:到|至|-|–|~|～)[一二两兩三四五六七八九十百\d]/y
/** `一百零五` is a number even where nothing is counted. */
const HUNDREDS = new RegExp(`^[${ONE_TO_NINE}]?[十百千]|[点點]`)
/** `“五”和“六”`, `负三十二`, `十五。`: a number that stands for itself. */
const ALONE = /^(?:$|[，。、；：”」！？ )）,;:!?])/
const NOTHING_COUNTED = /^(?:$|[的，。、；：！？）),;:!?])/
const NEGATIVE = /[负負]$/
/** What is traded in Taiwan is counted by the thousand: `買回庫藏股5,000張`. */
const LOTS = /[ ]?[張张]/y
const OF_SHARES = /[買买賣卖][超回]|[庫库]藏股|成交|持[股有][^，。；]{0,8}\n|股票|股份|[減减增]持/
const SHARES_IN_A_LOT = 1000
/** `前十大客户` */
const TOP = /(?<![以之目日])前$/
const CLASSIFIER = new RegExp(
  `${SPACE}(?:[个個]|[位名家项項种種款台臺辆輛座件班间間栋棟所处處条條份场場笔筆张張只隻部支枚颗顆艘架套人户戶城国國次届屆起类類股吨噸桶架代层層页頁轮輪批片双雙对對]|例(?![如外会會]))`,
  'y',
)

const units = new Map<string, string>(
  Object.entries({
    year: '年 岁 歲',
    quarter: '季度 季',
    month: '月',
    week: '周 週 星期 礼拜 禮拜',
    day: '天 日',
    night: '晚 夜',
    hour: '小时 小時 钟头 鐘頭',
    minute: '分钟 分鐘',
    second: '秒',
  }).flatMap(([unit, written]) => words(written).map((word): [string, string] => [word, unit])),
)

/**
 * Reads what a number in a Chinese text counts: the currency on either side, the unit after it, its sign.
 * @param named a Latin name stands before it, so that without a unit it is a label
 * @returns `null` for a number in characters that nothing shows to be one (`一些`, `三星`)
 */
export function chineseUnit(text: string, read: ChineseNumber, named: boolean): FigureDraft | null {
  const one =
    chineseMoney(text, read) ??
    shareAfter(text, read) ??
    multipleOf(text, read) ??
    span(text, read) ??
    measure(text, read) ??
    counted(text, read, named)
  if (!one) return null
  const sign = one.kind === 'label' ? null : MINUS_BEFORE.exec(before(text, one.place.start, 6))
  return {
    ...upTo(one, read),
    bound: read.above ? 'above' : read.about ? 'about' : one.bound,
    negative: sign !== null,
    place: { ...one.place, start: one.place.start - (sign?.[0].length ?? 0) },
  }
}

/** The other bound of `三五百万`; what is said in such a way binds nobody to it. */
function upTo(one: FigureDraft, { high, number }: ChineseNumber): FigureDraft {
  if (high === undefined) return one
  const more = one.kind === 'multiple' ? high - number.value : (high / number.value - 1) * one.low
  const [low, top] = [Math.min(one.low, one.low + more), Math.max(one.low, one.low + more)]
  return { ...one, low, high: top, firmness: 'soft' }
}

function span(text: string, read: ChineseNumber): FigureDraft | null {
  const { number } = read
  const unit = at(SPAN, text, number.end)
  if (!unit?.[2]) return null
  const quarters = /刻/.test(unit[2])
  const half = unit[3] ?? unit[1]
  const value = quarters ? number.value * 15 : half ? number.value + 0.5 : number.value
  return draft(
    'duration',
    { ...number, value },
    {
      unit: quarters ? 'minute' : (units.get(unit[2]) ?? 'year'),
      place: { start: number.start, end: number.end + unit[0].length },
      ...firm(read),
    },
  )
}

function measure(text: string, read: ChineseNumber): FigureDraft | null {
  const { number } = read
  // `百度`, `千瓦`, `一度`: words, not amounts.
  if (!number.digits && (number.value < 2 || /^[百千万萬亿億兆]/.test(read.written))) return null
  return measureAfter(text, number, number.end)
}

function counted(text: string, read: ChineseNumber, named: boolean): FigureDraft | null {
  const { number } = read
  const places = at(PLACES, text, number.end)
  if (places)
    return draft('digits', number, {
      place: { start: number.start, end: number.end + places[0].length },
      firmness: 'soft',
    })
  const anniversary = at(ANNIVERSARY, text, number.end)
  if (anniversary)
    return draft('ordinal', number, { place: { start: number.start, end: number.end + anniversary[0].length } })
  const half = at(HALF, text, number.end)
  if (half) {
    const place = { start: number.start, end: number.end + half[0].length }
    return draft('count', { ...number, value: number.value + 0.5 }, { place, bare: true, firmness: 'soft' })
  }
  const dozen = at(DOZEN, text, number.end)
  if (dozen) {
    const place = { start: number.start, end: number.end + dozen[0].length }
    return draft('count', { ...number, value: number.value * 12 }, { place, firmness: 'soft' })
  }
  const lots = at(LOTS, text, number.end)
  if (lots && OF_SHARES.test(`${before(text, number.start, 16)}\n${text.slice(number.end, number.end + 6)}`)) {
    const place = { start: number.start, end: number.end + lots[0].length }
    return times(draft('count', number, { place }), SHARES_IN_A_LOT)
  }
  const word = at(CLASSIFIER, text, number.end)
  if (word) {
    // `一个` is an article more often than a number.
    if (!number.digits && number.value === 1 && read.high === undefined) return null
    const loose = /[个個]$/.test(word[0])
    const place = { start: number.start, end: number.end + word[0].length }
    return draft('count', number, {
      place,
      bare: loose,
      ...(number.vague || number.value <= 1 ? { firmness: 'soft' } : {}),
    })
  }
  if (number.vague || read.high !== undefined || read.about)
    return draft('count', number, { bare: true, firmness: 'soft' })
  if (!number.digits) {
    // `百万` and `千亿` without a digit give the order of magnitude only.
    if (number.scale === 1) {
      if (at(BEFORE_RANGE, text, number.end)) return draft('count', number, { bare: true })
      return TOP.test(before(text, number.start, 2)) || standsAlone(text, read)
        ? draft('count', number, { bare: true, firmness: 'soft', currency: number.value >= 100 ? '*' : null })
        : null
    }
    return draft('count', /^[百千万萬亿億兆]/.test(read.written) ? { ...number, vague: true } : number, {
      bare: true,
      currency: mayBeMoney(text, read) ? '*' : null,
      ...(/^[百千万萬亿億兆]/.test(read.written) ? { firmness: 'soft' } : {}),
    })
  }
  if (named && number.scale === 1) return draft('label', number)
  // `高於1` is `above one`.
  return draft('count', number, {
    bare: true,
    currency: mayBeMoney(text, read) ? '*' : null,
    ...(number.value === 1 ? { firmness: 'soft' } : {}),
  })
}

/** `營收達8,392億`, `12个亿`: a text of a Chinese company leaves 元 out. */
function mayBeMoney(text: string, { number }: ChineseNumber): boolean {
  return (
    number.scale >= (number.digits ? 1e8 : 1e4) &&
    (/[个個][亿億]/.test(text.slice(number.start, number.end)) ||
      NOTHING_COUNTED.test(text.slice(number.end, number.end + 1)))
  )
}

function standsAlone(text: string, { written, number }: ChineseNumber): boolean {
  const left = before(text, number.start, 1)
  if (!ALONE.test(text.slice(number.end, number.end + 1)) && !/百|千|[点點]/.test(written)) return false
  return HUNDREDS.test(written) || NEGATIVE.test(left) || /^$|[，。、；：“「 ]/.test(left)
}

import {
  CHINESE_CURRENCY,
  CHINESE_CURRENCY_NAME,
  CURRENCY_CODE,
  CURRENCY_SIGN,
  currencyOf,
  isHundredth,
} from '../shared/currencies.ts'
import { at, before, draft, times, type FigureDraft } from '../shared/figure-draft.ts'
import { firm, type ChineseNumber } from './numerals.ts'
import { charactersValue, ONE_TO_NINE } from './words.ts'

const SPACE = '[ \\u00a0\\u2009]?'
const CURRENCY_BEFORE = new RegExp(`(?:${CURRENCY_SIGN}|(?<![\\d亿億万萬兆] ?)${CHINESE_CURRENCY_NAME}) ?$`)
const MONEY = new RegExp(
  `${SPACE}(?:[个個枚](?=比特))?(${CHINESE_CURRENCY}|${CURRENCY_CODE}\\b)(?![素件旦]|首(?![付期次批年笔筆]))`,
  'y',
)
/** `9块9`, `三块五`, `三毛五`, `5角`; `块` with something to count after it is a piece. */
const PIECES = new RegExp(
  `${SPACE}(?:(?:块|塊)(?:([${ONE_TO_NINE}\\d])(?![\\d${ONE_TO_NINE}十百千])|(?![\\p{Script=Han}]))|([毛角])(?!利|[收额額损損益度色落])([${ONE_TO_NINE}\\d])?)(?:[钱錢])?`,
  'uy',
)
/** `5元3角`, `50元6角三分`: what follows the whole units. */
const SMALL_UNITS = new RegExp(
  `[又零]?(?:([${ONE_TO_NINE}\\d])[角毛])?(?:([${ONE_TO_NINE}\\d]{1,2})(?:美|港|[欧歐])?分)?`,
  'y',
)
const FEN = /[ ]?分(?![之钟鐘店行公部析支成布別别類类])/y

/** `电价下降8.3分`: what a price goes up or down by. */
const PRICED = /(?:[价價息]|每(?:[股度]|[变變波][动動]|上[升涨漲]|下[降跌]))[^，。；\d]{0,8}$/

/** Reads an amount: the currency before or after a number, `9块9`, `5元3角`. */
export function chineseMoney(text: string, read: ChineseNumber): FigureDraft | null {
  const { number } = read
  const left = CURRENCY_BEFORE.exec(before(text, number.start, 10))
  const sign = left && (number.digits || number.scale > 1 || /[元圆圓]/.test(text.charAt(number.end))) ? left[0] : ''
  const start = number.start - sign.length
  const piece = pieces(text, read, sign, start)
  if (piece) return piece
  const right = at(MONEY, text, number.end)
  const place = { start, end: number.end + (right?.[0].length ?? 0) }
  if (!right) return sign ? amount(read, currencyOf(sign), place) : null
  const after = currencyOf(right[1] ?? '')
  const currency = after && (after !== '?' || !sign) ? after : currencyOf(sign)
  const one = amount(read, currency, place)
  return isHundredth(right[1] ?? '') ? times(one, 0.01) : withSmallUnits(text, one)
}

function withSmallUnits(text: string, one: FigureDraft): FigureDraft {
  const match = one.scale === 1 ? at(SMALL_UNITS, text, one.place.end) : null
  if (!match || !(match[1] ?? match[2])) return one
  const value = Number((one.low + digit(match[1]) / 10 + digit(match[2]) / 100).toPrecision(12))
  const place = { start: one.place.start, end: one.place.end + match[0].length }
  return { ...one, low: value, high: value, precision: match[2] ? 0.01 : 0.1, place }
}

function digit(written = '0'): number {
  return /\d/.test(written) ? Number(written) : (charactersValue(written) ?? 0)
}

/** `每 1 美元` is `each dollar`. */
function amount(read: ChineseNumber, currency: string | null, place: FigureDraft['place']): FigureDraft {
  const soft = read.number.value === 1 ? { firmness: 'soft' as const } : firm(read)
  return draft('money', read.number, { currency, place, ...soft })
}

/** `9块9`, `三毛五`, `人民币 18.9 分`. */
function pieces(text: string, read: ChineseNumber, sign: string, start: number): FigureDraft | null {
  const { number } = read
  const currency = currencyOf(sign) ?? '*'
  const priced = sign !== '' || (number.digits && PRICED.test(before(text, number.start, 16)))
  const fen = priced ? at(FEN, text, number.end) : null
  if (fen) return times(amount(read, currency, { start, end: number.end + fen[0].length }), 0.01)
  const match = at(PIECES, text, number.end)
  if (!match) return null
  const rest = match[1] ?? match[3]
  const tenth = digit(rest) / 10
  const step = rest ? 0.1 : number.step
  const base = { ...number, value: Number((number.value + tenth).toPrecision(12)), step }
  const place = { start, end: number.end + match[0].length }
  const one = draft('money', base, { currency, place, ...firm(read) })
  return match[2] ? times(one, 0.1) : one
}

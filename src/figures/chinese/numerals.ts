import type { Firmness } from '../../model/figure.ts'
import { at, before, numeral, readDigits, type Numeral } from '../shared/figure-draft.ts'
import { CHARACTERS, charactersValue, ONE_TO_NINE, SCALE, scaleOf } from './words.ts'

const SPACE = '[ \\u00a0\\u2009]?'
const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const RUN = new RegExp(`[${CHARACTERS}]{1,24}(?:[点點][零〇一二三四五六七八九]{1,12}(?:[万萬亿億兆]{1,2})?)?`, 'y')
/** Words that begin like a scale. */
const NO_SCALE = '(?!百分|千伏|千瓦|千克|千米|千卡|千兆|兆瓦|兆字|兆赫|兆位|兆比)'
const AFTER_DIGITS = new RegExp(
  `(?:${SPACE}(多|余|餘|几|幾))?(?:${SPACE}(?:[个個](?=[万萬亿億]))?${NO_SCALE}(${SCALE}))?(?:${SPACE}(多|余|餘))?`,
  'y',
)
/** `8,392億5,400萬`, `3万5千`: smaller scales follow the greater one. */
const NEXT_PART = new RegExp(
  `零?${SPACE}(\\d{1,4}(?:,\\d{3})?(?:\\.\\d+)?)${SPACE}${NO_SCALE}(${SCALE})(?:(多|余|餘))?`,
  'y',
)
/** `1万2345元`, `6万1,000公吨`; `3万5美元` leaves the 千 unsaid. */
const LAST_PART = new RegExp(
  `零?(?:(\\d,\\d{3})(?![\\d,])|(\\d{1,4})(?=${SPACE}(?:[元块塊美港名人家台臺辆輛部件股桶噸吨户戶座]|公[吨噸顷頃里斤]|日[元圓圆]|[歐欧]元|$)))`,
  'y',
)
/** `6 7/8%` */
const MIXED = / (\d)\/(\d)(?![\d/])/y
const AFTER_RUN = new RegExp(`(?:(?:多|余|餘|几|幾)(${SCALE})?|[个個]([万萬亿億]))`, 'y')
/** `数十亿`, `几百万`, `上千`, `數以億計`, `十几亿`. */
const VAGUE = new RegExp(
  `(?:数以|數以|好?几|好?幾|数|數|上|近?十[几幾])(?:[个個](?=[万萬亿億]))?([十百千万萬亿億兆]{1,8})(?:计|計)?(?:多)?`,
  'y',
)
const IDIOM = /成[千百]上[万萬千]|千千万万|千千萬萬/y
/** `三五百万`, `十七八万`, `两三成`: two digits of which the second is the next, or 三五. */
const EITHER = new RegExp(
  `([${ONE_TO_NINE}]?十)?([${ONE_TO_NINE}])([${ONE_TO_NINE}])([十百千万萬亿億]{0,4})(?=([个個]百分[点點]|[^]?))`,
  'y',
)
/** `百十来万`, `十来个`, `三百来家`. */
const SOME = new RegExp(`(百十|[${ONE_TO_NINE}]?[十百千])[来來]([万萬亿億])?`, 'y')

/** A number in a Chinese text, with `多` or `余` after it read as `above`. */
export interface ChineseNumber {
  number: Numeral
  above: boolean
  /** The number without its scale and what follows, as it stands. */
  written: string
  /** The other bound, where the words give two in one: `三五百万`. */
  high?: number
  /** It is said to be near it: `百十来万`. */
  about?: boolean
}

/** Reads a number in digits, with the scales after it. */
export function digitsAt(text: string, start: number): ChineseNumber | null {
  const match = at(DIGITS, text, start)
  if (!match) return null
  const number = numeral(start, start + match[0].length, 0, { ...readDigits(match[0]), digits: true })
  const after = at(AFTER_DIGITS, text, number.end)
  const scale = scaleOf(after?.[2] ?? '')
  number.scale = scale
  number.value *= scale
  number.step *= scale
  const part = at(MIXED, text, number.end)
  if (part && !after?.[0]) {
    number.value += Number(part[1]) / Number(part[2])
    number.end += part[0].length
  }
  if (after) number.end += after[0].length
  const above = Boolean(after?.[1] ?? after?.[3])
  const more = !above && scale >= 1e3 && !match[0].includes('.') ? smallerParts(text, number) : false
  return { number, above: above || more, written: match[0] }
}

/** Adds what follows in smaller scales. Returns whether it ends with `多`. */
function smallerParts(text: string, number: Numeral): boolean {
  let smallest = number.scale
  for (let next = at(NEXT_PART, text, number.end); next; next = at(NEXT_PART, text, number.end)) {
    const scale = scaleOf(next[2] ?? '')
    const { value, step } = readDigits(next[1] ?? '')
    if (value * scale >= smallest) return false
    number.value += value * scale
    number.step = step * scale
    number.end += next[0].length
    smallest = scale
    if (next[3]) return true
  }
  const last = at(LAST_PART, text, number.end)
  const digits = last?.[1]?.replace(',', '') ?? last?.[2] ?? ''
  if (!last || smallest < 1e3 || Number(digits) >= smallest) return false
  number.value += Number(digits) * (digits.length === 1 && !last[0].startsWith('零') ? smallest / 10 : 1)
  number.step = 1
  number.end += last[0].length
  return false
}

/** Reads a number in characters. `万一` is none. */
export function runAt(text: string, start: number): ChineseNumber | null {
  const match = at(RUN, text, start)
  // The 百 of 百分点 belongs to the unit.
  const written =
    match?.[0].replace(/百$/, (hundred) => (/^分[点點]/.test(text.slice(start + match[0].length)) ? '' : hundred)) ?? ''
  if (written === '' || isLoose(written)) return null
  const decimal = /^(.*[点點].*?)([万萬亿億兆]+)$/.exec(written)
  const value = decimal?.[1] ? scaled(decimal[1], decimal[2] ?? '') : charactersValue(written)
  if (value === null) return null
  const more = at(AFTER_RUN, text, start + written.length)
  const factor = scaleOf(more?.[1] ?? more?.[2] ?? '')
  const scale = /[万萬亿億兆]/.test(written) || factor >= 1e4 ? 1e4 : 1
  const vague = /[几幾]/.test(more?.[0] ?? '')
  const number = numeral(start, start + written.length + (more?.[0].length ?? 0), value * factor, { scale, vague })
  return { number, above: more !== null && more[2] === undefined, written }
}

/** `一点二亿` */
function scaled(written: string, scale: string): number | null {
  const value = charactersValue(written)
  return value === null ? null : Number((value * scaleOf(scale)).toPrecision(12))
}

/** Two digits side by side are no number (`同一九年`). */
function isLoose(written: string): boolean {
  return /^[一二两兩三四五六七八九]{2}$/.test(written) || /^[一二两兩三四五六七八九]{2}[十百千万萬亿億]/.test(written)
}

/**
 * Reads two bounds in one: `三五百万` is 3 to 5 million, `两三成` 20 to 30 per cent.
 * @param counts what stands before shows that it counts: `百分之十二三`
 */
export function eitherAt(text: string, start: number, counts = false): ChineseNumber | null {
  const match = at(EITHER, text, start)
  if (!match) return null
  const [whole, tens = '', one = '', other = '', scale = '', follows = ''] = match
  const [a, b] = [charactersValue(one) ?? 0, charactersValue(other) ?? 0]
  if (!(b === a + 1 || (a === 3 && b === 5)) || /^[零〇一二三四五六七八九十百千万萬亿億点點]/.test(follows)) return null
  // `三四线`, `十四五规划`: without a scale, only a unit shows that it counts.
  if (!counts && scale === '' && !/^[个個成倍年月周週天日岁歲季小分%％名位家台臺次人种種座条條]/.test(follows))
    return null
  const base = tens ? (charactersValue(tens) ?? 10) : 0
  const factor = [...scale].reduce((product, word) => product * (charactersValue(word) ?? 1), 1)
  const number = numeral(start, start + whole.length, (base + a) * factor, { scale: factor >= 1e4 ? factor : 1 })
  return { number, above: false, written: whole, high: (base + b) * factor }
}

/** Reads what is said to be some number: `百十来万`, `十来个`. */
export function someAt(text: string, start: number): ChineseNumber | null {
  const match = at(SOME, text, start)
  if (!match?.[1]) return null
  const factor = scaleOf(match[2] ?? '')
  const value = (charactersValue(match[1] === '百十' ? '一百一十' : match[1]) ?? 0) * factor
  const number = numeral(start, start + match[0].length, value, { scale: factor, step: value / 10 })
  return { number, above: false, written: match[0], about: true }
}

/** Reads an order of magnitude: `数十亿` is 1e9. */
export function vagueAt(text: string, start: number): ChineseNumber | null {
  const idiom = at(IDIOM, text, start)
  if (idiom) return wrap(start, start + idiom[0].length, /[万萬]/.test(idiom[0]) ? 1e4 : 1e2, idiom[0])
  const match = at(VAGUE, text, start)
  if (!match?.[1] || (match[0].startsWith('上') && /[以线線网網]$/.test(before(text, start, 1)))) return null
  if (match[1] === '十' && /^(?:分|字)/.test(text.slice(start + match[0].length))) return null
  const tens = /十[几幾]/.test(match[0]) ? 10 : 1
  return wrap(start, start + match[0].length, (charactersValue(match[1]) ?? 0) * tens, match[0])
}

function wrap(start: number, end: number, value: number, written: string): ChineseNumber {
  return { number: numeral(start, end, value, { vague: true, scale: value }), above: false, written }
}

/** Reads a number however it is written. */
export function numberAt(text: string, start: number): ChineseNumber | null {
  return digitsAt(text, start) ?? runAt(text, start)
}

/** How far a number with a unit binds a translator: the small ones that are spelled may be turned otherwise. */
export function firm({ number }: ChineseNumber): { firmness: Firmness } {
  return { firmness: number.vague || (number.value <= 2 && !number.digits) ? 'soft' : 'firm' }
}

import { at, before, numeral, readDigits, type Numeral } from '../draft.ts'
import { CHARACTERS, charactersValue, SCALE, scaleOf } from './words.ts'

const SPACE = '[ \\u00a0\\u2009]?'
const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const RUN = new RegExp(`[${CHARACTERS}]{1,24}(?:[点點][零〇一二三四五六七八九]{1,12})?`, 'y')
const AFTER_DIGITS = new RegExp(
  `(?:${SPACE}(多|余|餘|几|幾))?(?:${SPACE}(?!百分|千瓦|千克|千米|兆瓦|兆字|兆赫|兆位|兆比)(${SCALE}))?(?:${SPACE}(多|余|餘))?`,
  'y',
)
/** `6 7/8%` */
const MIXED = / (\d)\/(\d)(?![\d/])/y
const AFTER_RUN = new RegExp(`(?:(?:多|余|餘|几|幾)(${SCALE})?)`, 'y')
/** `数十亿`, `几百万`, `上千`, `數以億計`, `十几亿`. */
const VAGUE = new RegExp(
  `(?:数以|數以|好?几|好?幾|数|數|上|近?十[几幾])([十百千万萬亿億兆]{1,8})(?:计|計)?(?:多)?`,
  'y',
)
const IDIOM = /成[千百]上[万萬千]|千千万万|千千萬萬/y

/** A number in a Chinese text, with `多` or `余` after it read as `above`. */
export interface ChineseNumber {
  number: Numeral
  above: boolean
  /** The number without its scale and what follows, as it stands. */
  written: string
}

/** Reads a number in digits, with the scale after it. */
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
  return { number, above: Boolean(after?.[1] ?? after?.[3]), written: match[0] }
}

/** Reads a number in characters. `两三` and `万一` are none. */
export function runAt(text: string, start: number): ChineseNumber | null {
  const match = at(RUN, text, start)
  // The 百 of 百分点 belongs to the unit.
  const written =
    match?.[0].replace(/百$/, (hundred) => (/^分[点點]/.test(text.slice(start + match[0].length)) ? '' : hundred)) ?? ''
  if (written === '' || isLoose(written)) return null
  const value = charactersValue(written)
  if (value === null) return null
  const more = at(AFTER_RUN, text, start + written.length)
  const factor = scaleOf(more?.[1] ?? '')
  const scale = /[万萬亿億兆]/.test(written) || factor >= 1e4 ? 1e4 : 1
  const vague = /[几幾]/.test(more?.[0] ?? '')
  const number = numeral(start, start + written.length + (more?.[0].length ?? 0), value * factor, { scale, vague })
  return { number, above: more !== null, written }
}

/** `两三`, `五六十`: neighbouring digits say `a few`; two digits side by side are no number (`同一九年`). */
function isLoose(written: string): boolean {
  if (/^[一二两兩三四五六七八九]{2}$/.test(written)) return true
  const pair = /^([一二两兩三四五六七八九])([一二两兩三四五六七八九])(?![零〇一二三四五六七八九])/.exec(written)
  if (!pair?.[1] || !pair[2]) return false
  return (charactersValue(pair[2]) ?? 0) - (charactersValue(pair[1]) ?? 0) === 1
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

import { chineseDate } from './dates.ts'
import { digitsAt, numberAt, runAt, vagueAt } from './numerals.ts'
import { chineseUnit } from './units.ts'
import { at, before, draft, groupedDigits, numeral, type Draft } from '../draft.ts'

/** Where a figure may begin. `一` and the like begin many words that are none, so what follows is looked at, too. */
const HIT = new RegExp(
  [
    '\\d',
    '[二两兩三四五六七八九](?=[半倍年月天日号號周週季点點成分百千万萬亿億十〇零一二三四五六七八九个個家位名项項种種款台臺座件场場份大星小度国國次岁歲到至]|[ ]?[%％])',
    '(?<=第 ?)[二两兩三四五六七八九十]',
    '一(?=[半倍年月天周週季成点點百千万萬亿億十〇零二三四五六七八九分到至岁歲]|[个個](?:季|月|小|星|[礼禮]|百分|基))',
    '(?<!十)十(?=.)',
    '[百千万萬](?=[万萬亿億分]|\\p{Script=Han}{0,2}(?:美元|元))',
    '[百千](?=万|萬)',
    '[数數](?=[十百千万萬亿億以])',
    '[几幾](?=[十百千万萬亿億])',
    '好[几幾](?=[十百千万萬亿億])',
    '上(?=[百千万萬亿億]|半年)',
    '[下前后後]半年',
    '半(?=[年数數]|[个個]世)',
    '[过過]半',
    '[双雙加]倍',
    '倍增',
    '翻(?=[倍番了一两兩])',
    '首季',
    '成[千百]上',
    '千千[万萬]',
  ].join('|'),
  'gu',
)
const WORDS =
  /(一半|半数|半數|过半|過半)|(翻倍|翻番|翻了?一番|倍增|加倍|[双雙]倍)|(翻了?[两兩]番)|([上下前后後][半]年)|(半年|半个世纪|半個世紀)/y
const OF = /分之 ?/y

/** Letters and digits that make a label of the digits after or before them. */
const ATTACHED_LEFT = /[A-Za-z](?:-)?$/
const NO_LABEL_LEFT = /(?:^|[^A-Za-z])(?:Q|H|FY|CY|RMB|USD|EUR|GBP|HKD|TWD|NTD|JPY|CNY|to|to-)-?$/i
const SUFFIX =
  /^(?:bps?\b|BPS?\b|pps?\b|pct\b|nm|[kKMGT]Wh?|[KMGTPE]B|[mck]m|kg|[MG]Hz|[xX](?!\w)|USD|RMB|HKD|EUR|TWD|NTD)/

/** Finds the figures of a Chinese text, labels among them, in the order of the text; ranges are not joined yet. */
export function findChinese(text: string): Draft[] {
  const found: Draft[] = []
  HIT.lastIndex = 0
  for (let hit = HIT.exec(text); hit; hit = HIT.exec(text)) {
    const one = /\d/.test(hit[0]) ? digits(text, hit.index) : characters(text, hit.index)
    if (!one) {
      if (/\d/.test(hit[0])) HIT.lastIndex = skipDigits(text, hit.index)
      continue
    }
    found.push(one)
    HIT.lastIndex = Math.max(one.place.end, hit.index + 1)
  }
  return found
}

function skipDigits(text: string, start: number): number {
  let end = start
  while (end < text.length && /\d/.test(text.charAt(end))) end++
  return end
}

function digits(text: string, start: number): Draft | null {
  const whole = groupedDigits(text, start) ?? chineseDate(text, start)
  if (whole) return whole
  const read = digitsAt(text, start)
  if (!read) return null
  const left = before(text, start, 20)
  const right = text.slice(start + read.written.length, start + read.written.length + 8)
  if (isAttached(read.written, left, right)) return draft('label', { ...read.number, end: start + read.written.length })
  const of = at(OF, text, read.number.end)
  if (of) return fraction(text, start, read.number.value, read.number.end + of[0].length)
  return chineseUnit(text, read, /[A-Za-z][\w&’'+.]* $/.test(left))
}

function isAttached(written: string, left: string, right: string): boolean {
  if (/(?:标普|標普|财富|財富|纳斯达克|那斯達克|罗素|羅素|福布斯|富比士|沪深|日经|日經|富时|富時) ?$/.test(left))
    return true
  if (
    (/^(?:1?\d|2[0-4])$/.test(written) && /^ ?[点點](?:[至到半整钟鐘分，,。]|$)/.test(right)) ||
    (/[午上晚晨] ?$/.test(left) && /^ ?[点點时時]/.test(right))
  )
    return true
  if (/^ ?年代|^ ?世[纪紀]/.test(right)) return true
  if (/^0\d/.test(written) || /\d[./:：]$/.test(left) || /^[./:：]\d/.test(right)) return true
  if (ATTACHED_LEFT.test(left) && !NO_LABEL_LEFT.test(left)) return true
  if (/^[A-Za-z]/.test(right) && !SUFFIX.test(right)) return true
  return /^-[A-Z]/.test(right) || /^\([a-z]\)/.test(right)
}

function characters(text: string, start: number): Draft | null {
  // `一两年` is a few: its second digit is no number either.
  if (/[一二两兩三四五六七八九]/.test(before(text, start, 1))) return null
  const word = at(WORDS, text, start)
  if (word) return wordFigure(word, start)
  const dated = chineseDate(text, start)
  if (dated) return dated
  const vague = vagueAt(text, start)
  if (vague) return chineseUnit(text, vague, false)
  const read = runAt(text, start)
  if (!read) return null
  const of = at(OF, text, read.number.end)
  if (of) return fraction(text, start, read.number.value, read.number.end + of[0].length)
  if (before(text, start, 1) === '第') return null
  return chineseUnit(text, read, false)
}

/** `三分之一`; `百分之三十` is per cent, `千分之五` its tenth. */
function fraction(text: string, start: number, whole: number, place: number): Draft | null {
  const part = numberAt(text, place)
  if (!part) return null
  const number = { ...part.number, start }
  if (whole === 100) return draft('percent', number, { firmness: 'firm' })
  if (whole === 1000)
    return draft('percent', { ...number, value: number.value / 10, step: number.step / 10 }, { firmness: 'firm' })
  return draft('fraction', { ...number, value: number.value / whole, step: 0 }, { firmness: 'firm' })
}

function wordFigure(word: RegExpExecArray, start: number): Draft {
  const end = start + word[0].length
  if (word[1]) return draft('fraction', numeral(start, end, 1 / 2), { firmness: 'soft' })
  if (word[2]) return draft('multiple', numeral(start, end, 2), { firmness: 'soft' })
  if (word[3]) return draft('multiple', numeral(start, end, 4), { firmness: 'soft' })
  if (word[4]) return draft('half', numeral(start, end, /^[上前]/.test(word[4]) ? 1 : 2), { firmness: 'soft' })
  return draft('duration', numeral(start, end, /世/.test(word[0]) ? 50 * 12 : 6), { unit: 'month', firmness: 'soft' })
}

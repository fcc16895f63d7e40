import { at, before, draft, groupedDigits, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { scientific } from '../shared/scientific.ts'
import { chineseDate } from './dates.ts'
import { chineseBand, isAttached, wordFigure } from './fixed-words.ts'
import { digitsAt, eitherAt, numberAt, runAt, someAt, vagueAt, type ChineseNumber } from './numerals.ts'
import { chineseRatio, everyOther } from './ratios.ts'
import { chineseTime } from './times.ts'
import { chineseUnit } from './units.ts'

/** Where a figure may begin. `一` and the like begin many words that are none, so what follows is looked at, too. */
const HIT = new RegExp(
  [
    '\\d',
    '[二两兩三四五六七八九](?=[期线線级級半倍年月天日号號周週季点點成分折码碼比拆刻时時块塊毛角百千万萬亿億兆十〇零一二三四五六七八九个個双雙对對打斤票班家位名米公吨噸克项項种種款台臺座件辆輛部艘架所间間栋棟条條处處场場份大星小度国國次例岁歲到至片元英海平立]|[ ]?[%％]|股(?![区區厂廠工]))',
    '(?<![周週期拜初日])[两兩三四五六七八九](?=[晚夜])',
    '(?<=第 ?)[一二两兩三四五六七八九十]',
    '[一二两兩三四五六七八九](?=又[一二三四五六七八九十]{1,3}分之)',
    '(?<!上)一(?=[季月周週]|年(?!前))|一(?=小[时時]|[半倍天财財会會成点點折码碼比拆刻块塊毛角百千万萬亿億兆打十〇零二两兩三四五六七八九分到至岁歲]|[个個](?:季|月|小|星|[礼禮]|百分|基|半|[亿億]))',
    '民[国國](?= ?[\\d〇零一二三四五六七八九])',
    '(?<!十)十(?=.|$)',
    '[一二两兩三四五六七八九零](?=(?:美|港|欧|歐|日|英|新[台臺])[元金币幣镑鎊分]|[点點][零一二三四五六七八九])',
    '(?<=(?:^|[，。、：“「 ]))[二两兩三四五六七八九](?=$|[，。、；”」])',
    '百(?=十?[来來])',
    '[百千万萬](?=[万萬亿億分]|\\p{Script=Han}{0,2}(?:美元|元))',
    '[百千](?=万|萬)',
    '[数數](?=[十百千万萬亿億以])',
    '[几幾](?=[十百千万萬亿億]|[个個][亿億万萬])',
    '好[几幾](?=[十百千万萬亿億])',
    '上(?=[百千万萬亿億]|半年)',
    '[下前后後]半年',
    '半(?=[年数數折价價倍成天]|[个個](?:世|百分|基|亿|億|小时|小時))',
    '[过過腰减減砍打]半|腰斩|腰斬|砍半|对半|對半|[对對]折',
    '[中正]午|午夜|零[时時点點](?!\\p{Script=Han}?\\d)',
    '[一二两兩三四五六七八九](?=[点點](?:[半钟鐘整一三]|[开開关關打][门門烊]))',
    '[双雙加]倍',
    '倍增',
    '翻(?=[倍番了一二两兩三四\\d])',
    '(?<=[史期季月年为為创創的是居，、]|^)次(?=[高低大佳])',
    '(?<=每[日天周週月])一(?=次)',
    '首(?:[财財]?季|[次个個家批款座位名项項])',
    '(?:中[至到]?高|中低|低[至到]?中|[低中高])(?=[个個单單双雙位十]|两位|兩位)|[个個单單双雙](?=位[数數])',
    '成[千百]上',
    '千千[万萬]',
    '(?<=[近逾超过過将將满滿破])[百千万萬亿億](?=[名家人个個台臺种種项項元美辆輛份位次多余餘吨噸，。、]|$)',
    '每(?=[^，。；]{1,16}有|[^，。；]{0,4}[\\d百千一二两兩三四五六七八九十]股)',
  ].join('|'),
  'gu',
)
const OF = /分之 ?/y
const POINTS = / ?[个個]百分[点點]/y
const TO = / ?[至到~～—–-] ?/y
/** After the second number of `百分之六至七` stands no unit of its own. */
const SAID_AGAIN = /^ ?(?:分之|[%％个個年月日天家亿億万萬元])/

/** Finds the figures of a Chinese text, labels among them, in the order of the text; ranges are not joined yet. */
export function findChinese(text: string): FigureDraft[] {
  const found: FigureDraft[] = []
  HIT.lastIndex = 0
  for (let hit = HIT.exec(text); hit; hit = HIT.exec(text)) {
    const one = /\d/.test(hit[0]) ? digits(text, hit.index) : characters(text, hit.index)
    if (!one || one.place.start < (found.at(-1)?.place.end ?? 0)) {
      if (/\d/.test(hit[0])) HIT.lastIndex = skipDigits(text, hit.index)
      continue
    }
    found.push(one)
    HIT.lastIndex = Math.max(one.place.end, hit.index + 1)
  }
  return found
}

/** `1/3`; with more parts than ten it is a day of a month rather. */
const SLASHED = /([1-9])\/([2-9]|10)(?![\d/日号號])/y

function slashed(text: string, start: number): FigureDraft | null {
  const match = /[\d/.]$/.test(before(text, start, 1)) ? null : at(SLASHED, text, start)
  const value = Number(match?.[1]) / Number(match?.[2])
  return match && value < 1
    ? draft('fraction', numeral(start, start + match[0].length, value), { firmness: 'soft' })
    : null
}

function skipDigits(text: string, start: number): number {
  let end = start
  while (end < text.length && /\d/.test(text.charAt(end))) end++
  return end
}

function digits(text: string, start: number): FigureDraft | null {
  const whole =
    groupedDigits(text, start) ??
    scientific(text, start) ??
    slashed(text, start) ??
    chineseDate(text, start) ??
    chineseRatio(text, start) ??
    chineseTime(text, start)
  if (whole) return whole
  const read = digitsAt(text, start)
  if (!read) return null
  if (/(?:^|[^\w.])\.$/.test(before(text, start, 2)) && !/[.,]/.test(read.written)) {
    read.number.value = Number(`0.${read.written}`)
    read.number.step = 10 ** -read.written.length
    read.number.start--
  }
  const left = before(text, read.number.start, 20)
  const right = text.slice(start + read.written.length, start + read.written.length + 8)
  if (isAttached(read.written, left, right)) return draft('label', { ...read.number, end: start + read.written.length })
  const of = at(OF, text, read.number.end)
  if (of) return fraction(text, start, read.number.value, read.number.end + of[0].length)
  const mixed = mixedFraction(text, read)
  if (mixed) return chineseUnit(text, mixed, false)
  return chineseBand(text, read) ?? chineseUnit(text, read, /[A-Za-z][\w&’'+.]* $/.test(left))
}

function characters(text: string, start: number): FigureDraft | null {
  const every = everyOther(text, start)
  if (every) return every
  // `一两年` is a few: its second digit is no number either.
  if (/[一二两兩三四五六七八九]/.test(before(text, start, 1))) return null
  const word =
    wordFigure(text, start) ?? chineseDate(text, start) ?? chineseRatio(text, start) ?? chineseTime(text, start)
  if (word) return word
  const loose = vagueAt(text, start) ?? eitherAt(text, start) ?? someAt(text, start)
  if (loose) return chineseUnit(text, loose, false)
  const read = runAt(text, start)
  if (!read) return null
  const mixed = mixedFraction(text, read)
  if (mixed) return chineseUnit(text, mixed, false) ?? draft('count', mixed.number)
  const of = at(OF, text, read.number.end)
  if (of) return fraction(text, start, read.number.value, read.number.end + of[0].length)
  if (before(text, start, 1) === '第') return null
  return chineseUnit(text, read, false)
}

/** `三又三分之一` */
function mixedFraction(text: string, read: ChineseNumber): ChineseNumber | null {
  if (text.charAt(read.number.end) !== '又') return null
  const whole = numberAt(text, read.number.end + 1)
  const of = whole && at(OF, text, whole.number.end)
  const part = of && numberAt(text, whole.number.end + of[0].length)
  if (!part || part.number.value >= whole.number.value) return null
  const value = read.number.value + part.number.value / whole.number.value
  return { ...read, number: { ...read.number, value, step: 0, end: part.number.end } }
}

/** `三分之一`; of a hundred, a thousand, ten thousand parts it is a per cent. */
function fraction(text: string, start: number, whole: number, place: number): FigureDraft | null {
  const part = eitherAt(text, place, true) ?? numberAt(text, place)
  if (!part) return null
  const number = { ...part.number, start }
  if (whole >= 100 && Number.isInteger(Math.log10(whole))) {
    const band = whole === 100 ? chineseBand(text, { ...part, number }) : null
    if (band) return band
    // `百分之二十几`
    if (whole === 100 && number.vague && number.value >= 10)
      return draft('percent', { ...number, vague: false }, { high: number.value + 9, band: true, firmness: 'soft' })
    // `百分之六至七`: the whole is said once.
    const to = part.high === undefined ? at(TO, text, number.end) : null
    const last = to && numberAt(text, number.end + to[0].length)
    const isRange = last && last.number.value > number.value && !SAID_AGAIN.test(text.slice(last.number.end))
    const high = isRange ? last.number.value : (part.high ?? number.value)
    const [value, step] = [(number.value * 100) / whole, (number.step * 100) / whole]
    return draft(
      'percent',
      { ...number, value, step, end: isRange ? last.number.end : number.end },
      { high: (high * 100) / whole, firmness: number.vague || part.high !== undefined ? 'soft' : 'firm' },
    )
  }
  const share = { ...number, value: number.value / whole, step: 0 }
  const points = at(POINTS, text, number.end)
  return points
    ? draft('points', { ...share, end: number.end + points[0].length }, { unit: 'pp', firmness: 'soft' })
    : draft('fraction', share, { firmness: 'firm' })
}

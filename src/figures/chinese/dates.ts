import { at, before, dated, draft, numeral, type FigureDraft, decadeFigure } from '../shared/figure-draft.ts'
import { numericDate } from '../shared/numeric-date.ts'
import { charactersValue } from './words.ts'

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const DIGIT = '[〇零一二三四五六七八九]'
const SPACE = '[ \\u00a0\\u2009]?'
const DAY = `${SPACE}月(?:份)?(?:${SPACE}${NUMBER}${SPACE}[日号號])?`
const FULL = new RegExp(`(\\d{4}|[一二〇零九]${DIGIT}{3})${SPACE}年${SPACE}${NUMBER}${DAY}`, 'y')
/** Years of the Republic of China are counted from 1911. */
const REPUBLIC = new RegExp(
  `民[国國]${SPACE}(\\d{2,3}|[〇零一二三四五六七八九十百]{2,6})${SPACE}年(?:度|${SPACE}${NUMBER}${DAY})?`,
  'y',
)
/** Without 民國 in front, only what belongs to a year shows one: `114年度`, `114年第三季`. */
const REPUBLIC_ALONE = new RegExp(
  `(1[01]\\d)${SPACE}年(?:度|${SPACE}${NUMBER}${DAY}|(?=${SPACE}(?:第|[QH]\\d|[上下]半|前[一二三]|[全底末初])))`,
  'y',
)
const REPUBLIC_BEGINS = 1911
const MONTH = new RegExp(`${NUMBER}${DAY}`, 'y')
const NUMERIC = /(\d{4})(?:-(\d\d)-(\d\d)|([./])(\d{1,2})\4(\d{1,2}))(?![\d./])/y
const YEAR = new RegExp(
  `((?:1[5-9]|20)\\d\\d|[一二][〇零九]${DIGIT}{2})(?:${SPACE}(?:年(?!代)|财年|財年|会计年|會計年|财政年|財政年|(?:日?[历曆]|自然)年|年度)|(?=${SPACE}(?:Q[1-4]|H[12])))`,
  'y',
)
/** `07年`, `25年一季度`, `25财年`, `’25年`, `26Q2`. */
const SHORT_YEAR = new RegExp(
  `(\\d\\d)(?:${SPACE}[财財](?:政|务|務)?年(?:度)?|${SPACE}年(?=${SPACE}(?:第?[一二三四1-4](?:季|财|財)|Q\\d|H\\d|[上下]半|前[一二三]季|全年|[底末初]|\\d{1,2}月|年?报|度))(?:度)?|(?=[QH][1-4](?!\\d)))`,
  'y',
)
const SPLIT_YEAR = new RegExp(`((?:19|20)\\d\\d)[/-](\\d\\d|20\\d\\d)${SPACE}(?:[财財](?:政)?年(?:度)?|年度)`, 'y')
const MARKED_YEAR = new RegExp(`(\\d\\d)${SPACE}(?:(?:年|届|屆)|(?!\\d))`, 'y')
const FISCAL = /(?:FY|CY) ?['’‘]?(\d{4}|\d\d)(?!\d)/
const QUARTER_LETTER = /([1-4])([QH])(?=\d\d|[^\w]|$)/y
const QUARTER = new RegExp(`([1-4一二三四])${SPACE}(?:个|個)?(?:财|財|会计|會計|财政|財政)?(季度|季|财季|財季)`, 'y')
const FIRST = /首[财財]?季(?:度)?/y
/** `1-9月` are the first nine months. */
const MONTHS = /[1一][至到~～–—-]([2-9]|1[0-2]|[二三四五六七八九]|十[一二]?) ?月(?!\d)/y
/** `累計前8月`: as many months, and not the eighth; but `三年前8月`. */
const FIRST_MONTHS = new RegExp(
  `(?<=(?<![此之以年天周週])前 ?)${NUMBER} ?月(?![份\\d]| ?[\\d一二三四五六七八九十])`,
  'y',
)
/** The first of `4-6月`, `7、8月`. */
const FROM_MONTH = /([1-9]|1[01])(?=[至到~～–—、和及与與-](?:[2-9]|1[0-2]) ?月(?!\d))/y

function value(written: string): number {
  return /\d/.test(written) ? Number(written) : (charactersValue(written) ?? 0)
}

/** Reads a date, year, quarter or half year at a place of a Chinese text. */
export function chineseDate(text: string, start: number): FigureDraft | null {
  return republic(text, start) ?? calendar(text, start) ?? period(text, start) ?? year(text, start)
}

function republic(text: string, start: number): FigureDraft | null {
  const named = at(REPUBLIC, text, start)
  const match = named ?? (/[\d.,]$/.test(before(text, start, 1)) ? null : at(REPUBLIC_ALONE, text, start))
  if (!match?.[1]) return null
  const n = value(match[1]) + REPUBLIC_BEGINS
  return match[2]
    ? dated(start, match[0].length, { year: n, month: value(match[2]), day: match[3] ? value(match[3]) : null })
    : yearFigure(start, start + match[0].length, n)
}

function calendar(text: string, start: number): FigureDraft | null {
  const full = at(FULL, text, start)
  if (full?.[1] && full[2])
    return dated(start, full[0].length, {
      year: value(full[1]),
      month: value(full[2]),
      day: full[3] ? value(full[3]) : null,
    })
  const yearLast = numericDate(text, start)
  if (yearLast) return yearLast
  const numeric = at(NUMERIC, text, start)
  if (numeric)
    return dated(start, numeric[0].length, {
      year: Number(numeric[1]),
      month: Number(numeric[2] ?? numeric[5]),
      day: Number(numeric[3] ?? numeric[6]),
    })
  if (/\d/.test(before(text, start, 1))) return null
  const months = at(MONTHS, text, start) ?? at(FIRST_MONTHS, text, start)
  if (months?.[1])
    return draft('duration', numeral(start, start + months[0].length, value(months[1])), {
      unit: 'month',
      firmness: 'soft',
    })
  const month = at(FROM_MONTH, text, start) ?? at(MONTH, text, start)
  if (!month?.[1] || value(month[1]) < 1 || value(month[1]) > 12) return null
  return dated(start, month[0].length, { year: null, month: value(month[1]), day: month[2] ? value(month[2]) : null })
}

function period(text: string, start: number): FigureDraft | null {
  const left = before(text, start, 3)
  const first = at(FIRST, text, start)
  if (first) return draft('quarter', numeral(start, start + first[0].length, 1), { firmness: 'soft' })
  const letter = at(QUARTER_LETTER, text, start)
  if (letter?.[1] && !/\w$/.test(left)) return ofLetter(letter[2] ?? '', start, start + 2, Number(letter[1]))
  const before1 = /(?:^|[^A-Za-z])([QH])$/.exec(left)
  if (before1 && /^[1-4](?!\d)/.test(text.slice(start, start + 2))) {
    return ofLetter(before1[1] ?? '', start - 1, start + 1, Number(text.charAt(start)))
  }
  const ordinal = /第 ?$/.exec(left)
  const quarter = at(QUARTER, text, start)
  if (
    quarter?.[1] &&
    (ordinal ?? (quarter[2] === '季度' && !/[前上下每这這那]$/.test(left))) &&
    !/\d[.,]?$/.test(left) &&
    !/[个個]/.test(quarter[0])
  ) {
    const from = start - (ordinal?.[0].length ?? 0)
    return draft('quarter', numeral(from, start + quarter[0].length, value(quarter[1])), { firmness: 'soft' })
  }
  // `25年一季`: after a year, it is no span of time.
  if (quarter?.[1] && quarter[2] !== '季度' && /年 ?$/.test(left))
    return draft('quarter', numeral(start, start + quarter[0].length, value(quarter[1])), { firmness: 'soft' })
  if (ordinal) return rank(text, start - ordinal[0].length, start)
  const grade = /[\d.一二三四五六七八九十]$/.test(left) ? null : at(GRADE, text, start)
  return grade?.[1]
    ? draft('ordinal', numeral(start, start + grade[0].length, value(grade[1])), { firmness: 'soft' })
    : null
}

function ofLetter(letter: string, start: number, end: number, n: number): FigureDraft | null {
  if (letter === 'Q') return draft('quarter', numeral(start, end, n), { firmness: 'soft' })
  return n <= 2 ? draft('half', numeral(start, end, n), { firmness: 'soft' }) : null
}

/** `二期临床`, `三线城市`, `四级`: what is numbered without 第. */
const GRADE =
  /([2-5二三四五])[ab]? ?(?:期(?=[临臨试試研项項工的、，。]|$)|[线線](?=城|及|和|与|、|市)|[级級](?=$|[，。、的]))/y

const RANK = /([\d,]+|[零〇一二两兩三四五六七八九十百千万萬]+)(?: ?(?!百分)([百千万萬亿億]+))?(?! ?[方者])/y

/** 第一三共 is a name: two digits side by side are no number. */
const NO_RANK = /^[一二两兩三四五六七八九]{2,}$/

/** `第 11 届`, `第三`; `第三方` is a party. */
function rank(text: string, from: number, start: number): FigureDraft | null {
  const match = at(RANK, text, start)
  if (!match?.[1] || NO_RANK.test(match[1])) return null
  const digits = /\d/.test(match[1])
  const base = digits ? Number(match[1].replaceAll(',', '')) : charactersValue(match[1])
  const n = (base ?? 0) * (match[2] ? (charactersValue(match[2]) ?? 1) : 1)
  if (n < 1) return null
  return draft('ordinal', numeral(from, start + match[0].length, n, { digits }), {
    firmness: n > 10 || digits ? 'firm' : 'soft',
  })
}

/** `上世纪九十年代`, `90年代`, `2010年代`. */
const DECADE = /((?:1[5-9]|20)[1-9]0|[1-9]0|[一二三四五六七八九]?十) ?年代/y

function year(text: string, start: number): FigureDraft | null {
  const left = before(text, start, 4)
  const decade = /\d[.,]?$/.test(left) ? null : at(DECADE, text, start)
  if (decade?.[1]) return decadeFigure(start, decade[0].length, value(decade[1]))
  const fiscal = /(?:FY|CY) ?['’‘]?$/.exec(left)
  if (fiscal) {
    const match = FISCAL.exec(text.slice(start - fiscal[0].length, start + 6))
    const n = Number(match?.[1] ?? 0)
    return n ? yearFigure(start - fiscal[0].length, start + (match?.[1]?.length ?? 0), n < 100 ? n + 2000 : n) : null
  }
  // `2025/26财年`
  const split = at(SPLIT_YEAR, text, start)
  if (split && !/\d$/.test(left)) return splitYear(start, split)
  // `1980-84 年`
  const span = /(?:1[5-9]|20)\d\d ?[-–—至到] ?$/.test(before(text, start, 8))
    ? /^\d\d(?=[ ]?年)/.exec(text.slice(start, start + 4))
    : null
  if (span) return yearFigure(start, start + 2, century(before(text, start, 8)) + Number(span[0]))
  const marked = /(?:^|[^\w])['’‘]$/.test(left) ? at(MARKED_YEAR, text, start) : null
  if (marked?.[1]) return yearFigure(start - 1, start + marked[0].length, 2000 + Number(marked[1]))
  // A comma of half width ends a clause, too.
  if (/(?:\d[.,]?|[$€£¥￥A-Za-z])$/.test(left) && !/\d[QH]$/.test(left)) return null
  const glued = /\d[QH]$/.test(left) ? /^\d\d(?!\d)/.exec(text.slice(start, start + 3)) : null
  if (glued) return yearFigure(start, start + 2, 2000 + Number(glued[0]))
  const short =
    at(SHORT_YEAR, text, start) ??
    (/^0\d ?(?:年(?!代|期)|届|屆)/.test(text.slice(start, start + 5)) ? at(MARKED_YEAR, text, start) : null)
  if (short?.[1]) return yearFigure(start, start + short[0].length, 2000 + Number(short[1]))
  const match = at(YEAR, text, start)
  if (!match?.[1]) return null
  return yearFigure(start, start + match[0].length, value(match[1]))
}

function splitYear(start: number, [whole, first]: RegExpExecArray): FigureDraft {
  const one = yearFigure(start, start + whole.length, Number(first))
  return { ...one, high: one.low + 1 }
}

function yearFigure(start: number, end: number, n: number): FigureDraft {
  return draft('year', numeral(start, end, n, { step: 1, digits: true }))
}

/** The century of the year that ends a text: 1900 for `1980-`. */
function century(text: string): number {
  return Number(/(\d\d)\d\d\D*$/.exec(text)?.[1] ?? 20) * 100
}

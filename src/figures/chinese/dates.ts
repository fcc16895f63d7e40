import { at, before, draft, numeral, type Draft } from '../draft.ts'
import { charactersValue } from './words.ts'

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const SPACE = '[ \\u00a0\\u2009]?'
const FULL = new RegExp(
  `(\\d{4}|[一二〇零九][〇零一二三四五六七八九]{3})${SPACE}年${SPACE}${NUMBER}${SPACE}月(?:份)?(?:${SPACE}${NUMBER}${SPACE}[日号號])?`,
  'y',
)
const MONTH = new RegExp(`${NUMBER}${SPACE}月(?:份)?(?:${SPACE}${NUMBER}${SPACE}[日号號])?`, 'y')
const ISO = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y
const YEAR = new RegExp(
  `((?:1[5-9]|20)\\d\\d|[一二][〇零九][〇零一二三四五六七八九]{2})(?:${SPACE}(?:年(?!代)|财年|財年|会计年|會計年|财政年|財政年|年度)|(?=${SPACE}(?:Q[1-4]|H[12])))`,
  'y',
)
const FISCAL = /(?:FY|CY) ?['’‘]?(\d{4}|\d\d)(?!\d)/
const QUARTER_LETTER = /([1-4])([QH])(?=\d\d|[^\w]|$)/y
const QUARTER = new RegExp(`([1-4一二三四])${SPACE}(?:财|財|会计|會計|财政|財政)?(季度|季|财季|財季)`, 'y')
const FIRST = /首季(?:度)?/y

function value(written: string): number {
  return /\d/.test(written) ? Number(written) : (charactersValue(written) ?? 0)
}

/** Reads a date, year, quarter or half year at a place of a Chinese text. */
export function chineseDate(text: string, start: number): Draft | null {
  return calendar(text, start) ?? period(text, start) ?? year(text, start)
}

function calendar(text: string, start: number): Draft | null {
  const full = at(FULL, text, start) ?? at(ISO, text, start)
  if (full?.[1] && full[2])
    return dated(start, full[0].length, value(full[1]), value(full[2]), full[3] ? value(full[3]) : null)
  if (/\d/.test(before(text, start, 1))) return null
  const month = at(MONTH, text, start)
  if (!month?.[1] || value(month[1]) < 1 || value(month[1]) > 12) return null
  return dated(start, month[0].length, null, value(month[1]), month[2] ? value(month[2]) : null)
}

function dated(start: number, length: number, year: number | null, month: number, day: number | null): Draft {
  const date = { year, month, day }
  const number = numeral(start, start + length, (year ?? 0) * 10000 + month * 100 + (day ?? 0))
  return draft('date', number, { date, firmness: year !== null || day !== null ? 'firm' : 'soft' })
}

function period(text: string, start: number): Draft | null {
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
  if (quarter?.[1] && (ordinal ?? quarter[2] === '季度') && !/\d[.,]?$/.test(left)) {
    const from = start - (ordinal?.[0].length ?? 0)
    return draft('quarter', numeral(from, start + quarter[0].length, value(quarter[1])), { firmness: 'soft' })
  }
  return ordinal ? rank(text, start - ordinal[0].length, start) : null
}

function ofLetter(letter: string, start: number, end: number, n: number): Draft | null {
  if (letter === 'Q') return draft('quarter', numeral(start, end, n), { firmness: 'soft' })
  return n <= 2 ? draft('half', numeral(start, end, n), { firmness: 'soft' }) : null
}

const RANK = /([\d,]+|[零〇一二两兩三四五六七八九十百千万萬]+)(?: ?([百千万萬亿億]+))?(?! ?[方者])/y

/** `第 11 届`, `第三`; `第三方` is a party, and what is first is said in too many ways to be counted. */
function rank(text: string, from: number, start: number): Draft | null {
  const match = at(RANK, text, start)
  if (!match?.[1]) return null
  const digits = /\d/.test(match[1])
  const base = digits ? Number(match[1].replaceAll(',', '')) : charactersValue(match[1])
  const n = (base ?? 0) * (match[2] ? (charactersValue(match[2]) ?? 1) : 1)
  if (n < 2) return null
  return draft('ordinal', numeral(from, start + match[0].length, n, { digits }), {
    firmness: n > 10 || digits ? 'firm' : 'soft',
  })
}

function year(text: string, start: number): Draft | null {
  const left = before(text, start, 4)
  const fiscal = /(?:FY|CY) ?['’‘]?$/.exec(left)
  if (fiscal) {
    const match = FISCAL.exec(text.slice(start - fiscal[0].length, start + 6))
    const n = Number(match?.[1] ?? 0)
    return n ? yearFigure(start - fiscal[0].length, start + (match?.[1]?.length ?? 0), n < 100 ? n + 2000 : n) : null
  }
  // `1980-84 年`
  const span = /(?:1[5-9]|20)\d\d ?[-–—至到] ?$/.test(before(text, start, 8))
    ? /^\d\d(?=[ ]?年)/.exec(text.slice(start, start + 4))
    : null
  if (span) return yearFigure(start, start + 2, century(before(text, start, 8)) + Number(span[0]))
  if (/[\d.,$€£¥￥A-Za-z]$/.test(left) && !/\d[QH]$/.test(left)) return null
  const short = /\d[QH]$/.test(left) ? /^\d\d(?!\d)/.exec(text.slice(start, start + 3)) : null
  if (short) return yearFigure(start, start + 2, 2000 + Number(short[0]))
  const match = at(YEAR, text, start)
  if (!match?.[1]) return null
  return yearFigure(start, start + match[0].length, value(match[1]))
}

function yearFigure(start: number, end: number, n: number): Draft {
  return draft('year', numeral(start, end, n, { step: 1, digits: true }))
}

/** The century of the year that ends a text: 1900 for `1980-`. */
function century(text: string): number {
  return Number(/(\d\d)\d\d\D*$/.exec(text)?.[1] ?? 20) * 100
}

import { at, before, dated, draft, numeral, type FigureDraft, decadeFigure } from '../shared/figure-draft.ts'
import { numericDate } from '../shared/numeric-date.ts'
import { MONTH, months, ordinalOf } from './words.ts'
import { oneOf } from '../shared/pattern.ts'

const AFTER_MONTH =
  /(?:\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d,.]*\d|[%\w]| ?(?:million|billion|percent)))?(?:(?:,? | of )((?:1[5-9]|20)\d\d)\b(?!,\d))?/y
const DAY_FIRST = new RegExp(`(?:st|nd|rd|th)?(?: of |[ -])(${MONTH})\\b\\.?(?:[,-]? ?((?:19|20)\\d\\d)\\b)?`, 'y')
const ISO = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y
/** `9/30`; what could be a fraction is none. */
const MONTH_DAY = /(\d|1[0-2])\/(1[7-9]|2\d|3[01])(?![\d/]|th\b| of\b)/y
const PERIOD_LETTER = /([QH])(?=\d\d\b|FY|CY|[\s,.;:'’)-]|$)/y
const AFTER_ORDINAL =
  /[ -](?:(?:fiscal|calendar) )?(?:(quarter)|(half)(?! (?:an?\b|of the (?:cost|people|customers))))\b/iy

/** `the fifteenth of May` */
const OF_MONTH = new RegExp(` of (${MONTH})\\b`, 'y')

/** What stands before a four-digit number that is a year, or after it. */
const YEAR_WORDS = oneOf(`in of since by for during fiscal FY CY year through until till to from and end late early mid
  than with quarter half versus vs\\.? over into before after ${MONTH}`)
const YEAR_BEFORE = new RegExp(`(?:\\b${YEAR_WORDS}|[Qq]\\d|\\d[QH]|[,(–-]) ?$`, 'i')

/**
 * Reads a date, year, quarter or half year at a place of an English text.
 * @param start where the digits or the word stand
 * @param written the digits or the word
 */
export function englishDate(text: string, start: number, written: string): FigureDraft | null {
  if (/\d/.test(written)) return inNumbers(text, start, written) ?? year(text, start, written)
  const month = months.get(written)
  if (month !== undefined) return monthDate(text, start, written, month)
  return periodOfWord(text, start, written)
}

function inNumbers(text: string, start: number, written: string): FigureDraft | null {
  const iso = at(ISO, text, start)
  if (iso) return dated(start, iso[0].length, { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const slashed = numericDate(text, start)
  if (slashed) return slashed
  const monthDay = at(MONTH_DAY, text, start)
  if (monthDay)
    return dated(start, monthDay[0].length, { year: null, month: Number(monthDay[1]), day: Number(monthDay[2]) })
  const dayFirst = /^\d{1,2}$/.test(written) ? at(DAY_FIRST, text, start + written.length) : null
  if (dayFirst?.[1]) {
    const date = {
      year: dayFirst[2] ? Number(dayFirst[2]) : null,
      month: months.get(dayFirst[1]) ?? null,
      day: Number(written),
    }
    if (date.month) return dated(start, written.length + dayFirst[0].length, date)
  }
  const letter = /(?:^|[^A-Za-z])([QH])$/.exec(before(text, start, 2))
  if (letter && /^[1-4]$/.test(written)) return period(letter[1] ?? '', start - 1, start + 1, Number(written))
  const after = /^[1-4]$/.test(written) ? at(PERIOD_LETTER, text, start + 1) : null
  return after ? period(after[1] ?? '', start, start + 2, Number(written)) : null
}

function period(letter: string, start: number, end: number, n: number): FigureDraft | null {
  if (letter.toUpperCase() === 'Q') return draft('quarter', numeral(start, end, n, { step: 1 }), { firmness: 'soft' })
  return n <= 2 ? draft('half', numeral(start, end, n, { step: 1 }), { firmness: 'soft' }) : null
}

/** `the 1990s`, `the early '80s`. */
const DECADE = /((?:1[5-9]|20)[1-9]0|(?<=['’‘])[1-9]0)['’]?s\b/y

function year(text: string, start: number, written: string): FigureDraft | null {
  const left = before(text, start, 14)
  const decade = at(DECADE, text, start)
  if (decade?.[1]) return decadeFigure(start, decade[0].length, Number(decade[1]))
  if (/^\d\d$/.test(written)) {
    const apostrophe = /(?:^|[^\w’'])['’‘]$/.test(left) || /\dQ ?['’‘]?$|[QH]\d ?['’‘]$/.test(left)
    const fiscal = /(?:(?<![A-Za-z])|(?<=\d[QH]))(?:FY|CY|[Ff]iscal(?: year)?) ?['’‘]?$/.exec(left)
    const glued = /\d[QH]$|(?<![\w.])[369]M$/.test(left)
    const span = /\b(1[5-9]|20)\d\d ?[-–—] ?$|\byears (1[5-9]|20)\d\d to $/.exec(left)
    const century = span?.[1] ?? span?.[2]
    if (century && !/^\d/.test(text.slice(start + 2, start + 3)))
      return yearFigure(start, start + 2, Number(century) * 100 + Number(written))
    // `the '27s` are bonds of that year.
    const rest = text.slice(start + 2, start + 4)
    if ((!apostrophe && !fiscal && !glued) || (apostrophe ? /^['’]s\b/ : /^['’]?s\b/).test(rest)) return null
    const next = fiscal ? at(SHORT_SPLIT, text, start) : null
    if (fiscal && next && (Number(written) + 1) % 100 === Number(next[1]))
      return {
        ...yearFigure(start - fiscal[0].length, start + next[0].length, 2000 + Number(written)),
        high: 2001 + Number(written),
      }
    const from = apostrophe && /['’‘]$/.test(left) ? start - 1 : start - (fiscal?.[0].length ?? 0)
    return yearFigure(from, start + 2, 2000 + Number(written))
  }
  if (!/^(?:1[5-9]|20)\d\d$/.test(written)) return null
  const split = splitYear(text, start)
  if (split) return split
  const fiscal = /(?:(?<![A-Za-z])|(?<=\d[QH]))(?:FY|CY) ?$/.exec(left)
  if (fiscal) return yearFigure(start - fiscal[0].length, start + 4, Number(written))
  const right = text.slice(start + 4, start + 20)
  if (
    /[$€£¥]$|[A-Za-z]$/.test(left) ||
    /^(?:[%,]\d|%|\.\d|[A-Za-z]|['’]s\b| ?(?:thousand|million|billion|trillion|lakh|crore|percent|basis))/.test(right)
  )
    return null
  const counts = /^ (?!years|results|levels|numbers|figures|earnings|sales|revenues|plans)[a-z]+s\b/.test(right)
  if (counts && !YEAR_BEFORE.test(left)) return null
  return yearFigure(start, start + 4, Number(written))
}

/** `fiscal 2025/26`: a business year lies in two years of the calendar. */
const SPLIT_YEAR = /(20\d\d)[/-](?:20)?(\d\d)(?![\d/-])/y

const SHORT_SPLIT = /\d\d[/-](\d\d)(?![\d/-])/y

function splitYear(text: string, start: number): FigureDraft | null {
  const match = at(SPLIT_YEAR, text, start)
  if (!match || (Number(match[1]) + 1) % 100 !== Number(match[2])) return null
  return { ...yearFigure(start, start + match[0].length, Number(match[1])), high: Number(match[1]) + 1 }
}

function yearFigure(start: number, end: number, value: number): FigureDraft {
  return draft('year', numeral(start, end, value, { step: 1, digits: true }))
}

function monthDate(text: string, start: number, word: string, month: number): FigureDraft | null {
  const rest = at(AFTER_MONTH, text, start + word.length)
  const day = rest?.[1] ? Number(rest[1]) : null
  const written = rest?.[2] ? Number(rest[2]) : null
  // `may` and `march` are words of their own: alone they are months only where something says so.
  const alone = day === null && written === null
  const named = / quarter\b/.test(text.slice(start, start + word.length + 8))
  if (
    alone &&
    !named &&
    /^(?:May|March|[A-Z]\w{2,3})$/.test(word) &&
    !/^(?:June|July)$/.test(word) &&
    !/\b(?:in|of|since|last|this|by|until|through|early|late|mid|from|to|and) $/i.test(before(text, start, 9))
  ) {
    return null
  }
  return dated(start, word.length + (rest?.[0].length ?? 0), { year: written, month, day })
}

function periodOfWord(text: string, start: number, word: string): FigureDraft | null {
  const lower = word.toLowerCase()
  const value = lower === 'back' ? 2 : lower === 'front' ? 1 : ordinalOf(lower)
  if (value === undefined) return null
  const month = at(OF_MONTH, text, start + word.length)
  if (month?.[1])
    return dated(start, word.length + month[0].length, { year: null, month: months.get(month[1]) ?? null, day: value })
  const unit = at(AFTER_ORDINAL, text, start + word.length)
  const end = start + word.length + (unit?.[0].length ?? 0)
  if (unit?.[1] && value <= 4 && lower !== 'back' && lower !== 'front') {
    return draft('quarter', numeral(start, end, value), { firmness: 'soft' })
  }
  return unit?.[2] && value <= 2 ? draft('half', numeral(start, end, value), { firmness: 'soft' }) : null
}

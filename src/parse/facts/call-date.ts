import type { FrontLine } from '../../model/transcript.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(?<year>(?:19|20)\\d\\d)'

/** How a day is written; months in figures only where their order is certain. */
const FORMS = [
  // A page glues the day to its title: `TranscriptMay 1, 2025`.
  new RegExp(`(?:\\b|(?<=transcript|call|results))${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}\\b`, 'i'),
  new RegExp(`${YEAR} ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号號]`),
  new RegExp(`\\b${YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})\\b`),
]

/** A day found in a text. */
export interface FoundDate {
  /** ISO 8601 */
  date: string
  /** Offset where it begins, and where it ends. */
  start: number
  end: number
}

/** The first day that a text names: `May 1, 2025`, `1 May 2025`, `2025 年 7 月 31 日`, `2025-05-01`. */
export function dayIn(text: string): FoundDate | null {
  let first: FoundDate | null = null
  if (!/\d/.test(text)) return null
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match?.groups || (first && match.index >= first.start)) continue
    const { year = '', month = '', day = '' } = match.groups
    const date = isoDate(Number(year), monthNumber(month), Number(day))
    if (date) first = { date, start: match.index, end: match.index + match[0].length }
  }
  return first
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

const TODAY = /\btoday\b|今天|今日|截至/gi

const ZONE = /\b(?:[ECMP][DS]?T|GMT|UTC|HKT|BST|CET)\b|[东東]部[时時][间間]|北京[时時][间間]/

/** Characters behind `today` within which its date begins: `as of today, July 31, 2025`. */
const NEAR = 24

/** Characters of a paragraph that are looked at. */
const OPENING = 4000

/**
 * The date of a call, ISO 8601: from the title and the lines above the speech, else from opening words that say
 * `today`. A day without it may be the end of the quarter and says nothing.
 */
export function callDate(front: FrontLine[], opening: string[]): string | null {
  const days = front.flatMap(({ kind, text }) => {
    const found = kind === 'title' || kind === 'heading' ? dayIn(text) : null
    return found ? [{ ...found, zoned: ZONE.test(text) }] : []
  })
  // A page has the day of its own as well; only the call has a time in a zone.
  const day = days.find(({ zoned }) => zoned) ?? days[0]
  if (day) return day.date
  for (const text of opening) {
    for (const { 0: word, index } of text.slice(0, OPENING).matchAll(TODAY)) {
      const found = dayIn(text.slice(index + word.length, index + word.length + 2 * NEAR))
      if (found && found.start <= NEAR) return found.date
    }
  }
  return null
}

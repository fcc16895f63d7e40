import {
  at,
  before,
  groupedDigits,
  readDigits,
  numeral,
  draft,
  type FigureDraft,
  type Numeral,
} from '../shared/figure-draft.ts'
import { scientific } from '../shared/scientific.ts'
import { CURRENCY_CODE, CURRENCY_SIGN } from '../shared/currencies.ts'
import { englishBand } from './bands.ts'
import { englishDate } from './dates.ts'
import { englishFraction } from './fractions.ts'
import { englishLabel } from './labels.ts'
import { englishAgainst, englishForEvery, englishRatio } from './ratios.ts'
import { englishGreatOrdinal, englishMagnitude, englishNumber, englishPartOfScale } from './spelled.ts'
import { englishHour, englishNoon, englishTime } from './times.ts'
import { englishUnit } from './units.ts'
import { BEGINNING, FIRST_TO_NINTH, ONE_TO_NINE, scaleOf, SMALL, smallOf } from './words.ts'

const HIT = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|\\b${BEGINNING}\\b(?:(?<=ty)(?:[ -]${ONE_TO_NINE}|-${FIRST_TO_NINTH})\\b)?`,
  'gi',
)

const CURRENCY_BEFORE = new RegExp(`(?:${CURRENCY_SIGN}|\\b${CURRENCY_CODE}) ?$`)

/** A scale after digits: a word, or letters that stand on them (`$5M`, `3bn`). */
const SCALE_AFTER =
  /(-odd|[- ]?plus)?[ -]?(hundred (?:thousand|million|billion)|lakh crore|hundred|thousand|million|billion|trillion|quadrillion|grand|dozens?|dozs?|dzs?|lakhs?|crores?|mn|mln|mio|mil|bn|bln|tn|trn|tln)\b|(?:(?<=\.\d{1,6}) )?([KkMBT])(?![\w-])|(-odd|-something)\b/iy
/** `€1.2m`, `$300mm`; elsewhere these are metres and millimetres. */
const MONEY_LETTER = / ?(mm|MM|[mb])(?![\w-])/y
const PEOPLE_LETTER = /(m)(?= (?:[a-z]{3,}s|people|from|last|this)\b)|(?<=\d\.\d+)(b)(?![\w-])/y

/**
 * Finds the figures of an English text, labels (`Trainium 2`, `10-K`) among them, in the order of the text; ranges are
 * not joined yet.
 */
export function findEnglish(text: string): FigureDraft[] {
  const found: FigureDraft[] = []
  HIT.lastIndex = 0
  for (let hit = HIT.exec(text); hit; hit = HIT.exec(text)) {
    const one = hit[1] === undefined ? spelled(text, hit.index, hit[0]) : digits(text, hit.index, hit[1])
    const last = found.at(-1)
    const end = last?.place.end ?? 0
    if (!one || hit.index < end) continue
    // `10 RMB 20 USD`: the code between belongs to the first.
    found.push(one.place.start < end ? { ...one, place: { ...one.place, start: hit.index } } : one)
    HIT.lastIndex = Math.max(HIT.lastIndex, one.place.end)
  }
  return found
}

function digits(text: string, start: number, written: string): FigureDraft | null {
  const whole =
    groupedDigits(text, start) ??
    scientific(text, start) ??
    englishDate(text, start, written) ??
    englishAgainst(text, start) ??
    englishTime(text, start) ??
    englishHour(text, start) ??
    fractionAt(text, start)
  if (whole) return whole
  const number = numeral(start, start + written.length, 0, { ...readDigits(written), digits: true })
  if (/(?:^|[^\w.])\.$/.test(before(text, start, 2))) leadingPoint(number, written)
  mixedFraction(text, number)
  const money = CURRENCY_BEFORE.test(before(text, number.start, 6))
  const letter = money ? at(MONEY_LETTER, text, number.end) : at(PEOPLE_LETTER, text, number.end)
  const label = letter ? null : englishLabel(text, number)
  if (label === 'attached') return draft('label', number)
  const scale = letter ?? at(SCALE_AFTER, text, number.end)
  const words = letter ? (letter[1] ?? letter[2]) : (scale?.[2] ?? scale?.[3])
  const standing = scale?.[3] && !money ? isName(number, scale[3], scale[0]) : false
  if (standing) return draft('label', number)
  if (scale && words) scaleUp(text, number, words, scale[0].length)
  else if (scale?.[4]) number.end += scale[0].length
  const divided =
    englishFraction(text, start, { ...number, plain: true }) ??
    (number.scale === 1 ? englishForEvery(text, start, number.end, number.value) : null)
  if (divided) return divided
  const one = englishUnit(text, number, label === 'named')
  return !letter && (scale?.[1] ?? scale?.[4])
    ? { ...one, bound: 'above', open: one.open || /^-(?:odd|some)/.test(scale?.[0] ?? '') }
    : one
}

/** `.54`: the pattern begins at the digit after the point. */
function leadingPoint(number: Numeral, written: string): void {
  number.start--
  number.value = Number(`0.${written}`)
  number.step = 10 ** -written.length
}

/** `1/3`, `1/16th`; of one per cent it is a share of that: `1/2 of 1%`. */
const FRACTION = /(\d{1,2})\/(\d{1,3})(?:th|rd|nd|st)?(?![\d/])( of (?:1%|one percent))?/y

function fractionAt(text: string, start: number): FigureDraft | null {
  const match = at(FRACTION, text, start)
  const value = Number(match?.[1]) / Number(match?.[2])
  if (!match || !(value < 1) || /[\d/.]$/.test(before(text, start, 1))) return null
  const number = numeral(start, start + match[0].length, value)
  return match[3] ? draft('percent', number, { firmness: 'firm' }) : draft('fraction', number)
}

/** `6 1/2%`, `3 3/4`, `8½`, `5 and five-eighths`. */
const MIXED =
  /(?:[ -]| and )(\d)\/(\d)(?![\d/])|([½¼¾])| and (an?|one|two|three|five|seven)[ -](half|third|quarter|eighth)s?\b(?! of)/y
const PARTS: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  eighth: 1 / 8,
}

function mixedFraction(text: string, number: Numeral): void {
  const part = at(MIXED, text, number.end)
  if (!part) return
  const named = PARTS[part[3] ?? part[5] ?? '']
  const value = named ? named * (smallOf(part[4] ?? '') || 1) : Number(part[1]) / Number(part[2])
  if (value >= 1 || value === 0) return
  number.value += value
  // A third has no last digit.
  number.step = Number.isInteger(value * 100) ? 0.01 : 0
  number.end += part[0].length
}

/** `3M`, `4K`, `5B` without a currency before them are names more often than amounts; `300K` and `10M` are not. */
function isName(number: Numeral, letter: string, written: string): boolean {
  // `2.33 M`: with decimals, an amount rather.
  if (written !== letter) return false
  return number.end - number.start < 2 || letter === 'T'
}

/** `3 million and a half` */
const AND_HALF = / and a (half|quarter)\b/y
/** `3 hundred and 21` */
const AND_MORE = new RegExp(
  ` and (\\d{1,2}|${SMALL})\\b(?![.,%]\\d|%| (?:hundred|thousand|million|billion|percent|basis))`,
  'iy',
)
/** `4 thousand 3 hundred and 21` */
const LESS = / (\d{1,3}) (hundred|thousand)\b/iy

function scaleUp(text: string, number: Numeral, words: string, length: number): void {
  number.scale = scaleOf(words.replace(/s$/, ''))
  number.value *= number.scale
  number.step *= number.scale
  number.end += length
  const half = at(AND_HALF, text, number.end)
  if (half) {
    number.value += number.scale * (half[1] === 'half' ? 0.5 : 0.25)
    number.end += half[0].length
  }
  const less = number.scale >= 1e3 ? at(LESS, text, number.end) : null
  const scale = scaleOf(less?.[2] ?? '')
  if (less && Number(less[1]) * scale < number.scale) {
    number.value += Number(less[1]) * scale
    number.end += less[0].length
  }
  const more = words === 'hundred' || scale === 100 ? at(AND_MORE, text, number.end) : null
  if (!more) return
  number.value += smallOf(more[1] ?? '') || Number(more[1])
  number.end += more[0].length
}

function spelled(text: string, start: number, word: string): FigureDraft | null {
  return (
    englishGreatOrdinal(text, start) ??
    englishBand(text, start) ??
    englishNoon(text, start, word) ??
    englishHour(text, start) ??
    englishMagnitude(text, start, word) ??
    englishPartOfScale(text, start, word) ??
    englishRatio(text, start, word) ??
    englishDate(text, start, word) ??
    englishNumber(text, start, word)
  )
}

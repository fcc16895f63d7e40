import { at, before, groupedDigits, readDigits, numeral, draft, type Draft, type Numeral } from '../draft.ts'
import { englishDate } from './dates.ts'
import { englishLabel } from './labels.ts'
import { englishMagnitude, englishNumber, englishRatio } from './spelled.ts'
import { englishUnit } from './units.ts'
import { BEGINNING, ONE_TO_NINE, scaleOf } from './words.ts'

const HIT = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|\\b${BEGINNING}\\b(?:(?<=ty)[ -]${ONE_TO_NINE}\\b)?`,
  'gi',
)

/** A scale after digits: a word, or letters that stand on them (`$5M`, `3bn`). */
const SCALE_AFTER =
  /[ -]?(hundred (?:thousand|million)|thousand|million|billion|trillion|dozen|mn|bn|tn|mm)\b|([KkMBT])(?![\w-])/iy

/**
 * Finds the figures of an English text, labels (`Trainium 2`, `10-K`) among them, in the order of the text; ranges are
 * not joined yet.
 */
export function findEnglish(text: string): Draft[] {
  const found: Draft[] = []
  HIT.lastIndex = 0
  for (let hit = HIT.exec(text); hit; hit = HIT.exec(text)) {
    const one = hit[1] === undefined ? spelled(text, hit.index, hit[0]) : digits(text, hit.index, hit[1])
    const last = found.at(-1)
    if (!one || (last && one.place.start < last.place.end)) continue
    found.push(one)
    HIT.lastIndex = Math.max(HIT.lastIndex, one.place.end)
  }
  return found
}

function digits(text: string, start: number, written: string): Draft | null {
  const whole = groupedDigits(text, start) ?? englishDate(text, start, written) ?? fractionAt(text, start)
  if (whole) return whole
  const number = numeral(start, start + written.length, 0, { ...readDigits(written), digits: true })
  if (/(?:^|[^\w.])\.$/.test(before(text, start, 2))) leadingPoint(number, written)
  mixedFraction(text, number)
  const label = englishLabel(text, number)
  if (label === 'attached') return draft('label', number)
  const scale = at(SCALE_AFTER, text, number.end)
  if (scale && !(scale[2] && isName(text, number, scale[2])))
    scaleUp(number, scale[1] ?? scale[2] ?? '', scale[0].length)
  return englishUnit(text, number, label === 'named')
}

/** `.54`: the pattern begins at the digit after the point. */
function leadingPoint(number: Numeral, written: string): void {
  number.start--
  number.value = Number(`0.${written}`)
  number.step = 10 ** -written.length
}

/** `1/3`, `1/16th`; of one per cent it is a share of that: `1/2 of 1%`. */
const FRACTION = /(\d{1,2})\/(\d{1,3})(?:th|rd|nd|st)?(?![\d/])( of (?:1%|one percent))?/y

function fractionAt(text: string, start: number): Draft | null {
  const match = at(FRACTION, text, start)
  const value = Number(match?.[1]) / Number(match?.[2])
  if (!match || !(value < 1) || /[\d/.]$/.test(before(text, start, 1))) return null
  const number = numeral(start, start + match[0].length, value)
  return match[3] ? draft('percent', number, { firmness: 'firm' }) : draft('fraction', number)
}

/** `6 1/2%`, `3 3/4`, `8½`. */
const MIXED = /[ -](\d)\/(\d)(?![\d/])|([½¼¾])/y
const VULGAR: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function mixedFraction(text: string, number: Numeral): void {
  const part = at(MIXED, text, number.end)
  if (!part) return
  const value = part[3] ? (VULGAR[part[3]] ?? 0) : Number(part[1]) / Number(part[2])
  if (value >= 1 || value === 0) return
  number.value += value
  number.step = 0.01
  number.end += part[0].length
}

/** `3M`, `4K`, `5B` without a currency before them are names more often than amounts; `300K` is not. */
function isName(text: string, number: Numeral, letter: string): boolean {
  if (/(?:[$€£¥]|\b[A-Z]{3}) ?$/.test(before(text, number.start, 4))) return false
  return letter.toLowerCase() !== 'k' || number.end - number.start < 2
}

function scaleUp(number: Numeral, words: string, length: number): void {
  number.scale = scaleOf(words)
  number.value *= number.scale
  number.step *= number.scale
  number.end += length
}

function spelled(text: string, start: number, word: string): Draft | null {
  return (
    englishMagnitude(text, start, word) ??
    englishRatio(text, start, word) ??
    englishDate(text, start, word) ??
    englishNumber(text, start, word)
  )
}

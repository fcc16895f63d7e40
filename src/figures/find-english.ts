import { at, before, readDigits, numeral, draft, type Draft, type Numeral } from './draft.ts'
import { englishDate } from './english-dates.ts'
import { englishLabel } from './english-labels.ts'
import { englishMagnitude, englishNumber, englishRatio } from './english-spelled.ts'
import { englishUnit } from './english-units.ts'
import { BEGINNING, ONE_TO_NINE, scaleOf } from './english-words.ts'

const HIT = new RegExp(`(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|\\b${BEGINNING}\\b(?:(?<=ty)[ -]${ONE_TO_NINE}\\b)?`, 'gi')

/** A scale after digits: a word, or letters that stand on them (`$5M`, `3bn`). */
const SCALE_AFTER = /[ -]?(hundred (?:thousand|million)|thousand|million|billion|trillion|dozen|mn|bn|tn|mm)\b|([KkMBT])(?![\w-])/iy

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
    if (!one || isPlainOne(one) || (last && one.place.start < last.place.end)) continue
    found.push(one)
    HIT.lastIndex = Math.max(HIT.lastIndex, one.place.end)
  }
  return found
}

/** `one`, written out and counting nothing in particular, is an article more often than a number. */
function isPlainOne(one: Draft): boolean {
  return one.kind === 'count' && one.low === 1 && one.firmness === 'soft' && one.bound === null
}

function digits(text: string, start: number, written: string): Draft | null {
  const dated = englishDate(text, start, written)
  if (dated) return dated
  const number = numeral(start, start + written.length, 0, { ...readDigits(written), digits: true })
  if (/(?:^|[^\w.])\.$/.test(before(text, start, 2))) leadingPoint(number, written)
  const label = englishLabel(text, number)
  if (label === 'attached') return draft('label', number)
  const scale = at(SCALE_AFTER, text, number.end)
  if (scale && !(scale[2] && isName(text, number, scale[2]))) scaleUp(number, scale[1] ?? scale[2] ?? '', scale[0].length)
  return englishUnit(text, number, label === 'named')
}

/** `.54`: the pattern begins at the digit after the point. */
function leadingPoint(number: Numeral, written: string): void {
  number.start--
  number.value = Number(`0.${written}`)
  number.step = 10 ** -written.length
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
  return englishMagnitude(text, start, word)
    ?? englishRatio(text, start, word)
    ?? englishDate(text, start, word)
    ?? englishNumber(text, start, word)
}

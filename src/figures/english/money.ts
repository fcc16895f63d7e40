import { CURRENCY_CODE, CURRENCY_SIGN, currencyOf, ENGLISH_CURRENCY, isHundredth } from '../shared/currencies.ts'
import { at, before, draft, times, type FigureDraft, type Numeral } from '../shared/figure-draft.ts'
import { firm } from './firm.ts'
import { scaleOf, SMALL, smallOf } from './words.ts'

const CURRENCY_BEFORE = new RegExp(`(?:${CURRENCY_SIGN}|\\b(?:${CURRENCY_CODE}|rmb|usd)|(?<!per )\\b[Dd]ollar) ?$`)
/** `MSEK 60` is sixty million. */
const MILLIONS_BEFORE = /\bM(USD|EUR|GBP|AUD|CHF|SEK|NOK|DKK) $/
/** `17 USD 25` */
const CENTS_AT_END = / (\d\d)(?![\d,%A-Za-z]|\.\d| (?!more\b|less\b)[A-Za-z%])/y
const CENTS_AFTER = / ?¢/y
const WORD_AFTER = new RegExp(`(?: of)?[ -](${ENGLISH_CURRENCY}s?)\\b`, 'iy')
/** `10 €`, `3 billion USD`, `75 USD million`, `30 MUSD`. */
const CODE_AFTER = new RegExp(
  `(?: ?(${CURRENCY_CODE}|rmb|usd|eur|(?:[元€£₹₡₾₭₽]|[$¥](?= ?(?:[^\\d\\s]|$)))(?! ?\\d))| ?(M)(USD|EUR|GBP|AUD|CHF|SEK|NOK|DKK))(?![A-Za-z])(?: (million|billion)\\b)?`,
  'y',
)
/** `15 dollars and 50 cents`, `thirteen dollars forty-five`. */
const AND_CENTS = new RegExp(
  `(?: and)? (\\d{1,2}|${SMALL})(?: (cents?)\\b|(?= ?[.,]| (?:an?|per|each|for)\\b|$))`,
  'iy',
)
/** Words of currencies that are other words, too: money only after a scale. */
const OTHER_WORDS = /^(?:won|pounds?|rand|dong|fen)$/i

/**
 * Reads an amount in an English text: the currency before or after a number, cents that follow it.
 * @param end where the number and a plus after it end
 */
export function englishMoney(text: string, number: Numeral, end: number): FigureDraft | null {
  const millions = MILLIONS_BEFORE.exec(before(text, number.start, 6))
  if (millions) {
    const place = { start: number.start - millions[0].length, end }
    return { ...times(draft('money', number, { currency: millions[1] ?? null, place }), 1e6), factor: 1, scale: 1e6 }
  }
  const sign = CURRENCY_BEFORE.exec(before(text, number.start, 12))
  const word = at(CENTS_AFTER, text, end) ?? at(WORD_AFTER, text, end)
  if (!sign) return (word ? ofWord(text, number, word, end) : null) ?? ofCode(text, number, end)
  const multi = /multi-?$/i.exec(before(text, number.start - sign[0].length, 6))
  const start = number.start - sign[0].length - (multi?.[0].length ?? 0)
  const cents = word?.[1] !== undefined && isHundredth(word[1])
  const base = draft('money', number, {
    currency: currencyOf(sign[0]),
    place: { start, end: end + (cents ? word[0].length : 0) },
    ...(number.value === 1 ? { firmness: 'soft' } : {}),
  })
  // `multi-$100 billion` says hundreds of billions and no more.
  if (multi) return { ...base, vague: true, firmness: 'soft' }
  return cents ? times(base, 0.01) : base
}

function ofWord(
  text: string,
  number: Numeral,
  [whole, name = 'cent']: RegExpExecArray,
  end: number,
): FigureDraft | null {
  if (OTHER_WORDS.test(name) && number.scale === 1 && number.value < 1000) return null
  const place = { start: number.start, end: end + whole.length }
  const base = draft('money', number, { currency: currencyOf(name), place, ...firm(number) })
  if (isHundredth(name)) return { ...times(base, 0.01), open: /^cents?$/i.test(name) }
  const cents = number.scale === 1 ? at(AND_CENTS, text, place.end) : null
  const written = cents?.[1] ?? ''
  if (!cents || (!cents[2] && written.length < 2)) return base
  const more = (/\d/.test(written) ? Number(written) : smallOf(written)) / 100
  const value = Number((number.value + more).toPrecision(12))
  return { ...base, low: value, high: value, precision: 0.01, place: { ...place, end: place.end + cents[0].length } }
}

function ofCode(text: string, number: Numeral, end: number): FigureDraft | null {
  const code = at(CODE_AFTER, text, end)
  if (!code) return null
  const place = { start: number.start, end: end + code[0].length }
  const base = draft('money', number, { currency: currencyOf(code[1] ?? code[3] ?? ''), place, ...firm(number) })
  const cents =
    code[1] && number.scale === 1 && Number.isInteger(number.value) ? at(CENTS_AT_END, text, place.end) : null
  if (cents) {
    const value = number.value + Number(cents[1]) / 100
    return { ...base, low: value, high: value, precision: 0.01, place: { ...place, end: place.end + cents[0].length } }
  }
  const scale = (code[2] ? 1e6 : 1) * (code[4] ? scaleOf(code[4]) : 1)
  return { ...times(base, scale), factor: 1, scale: number.scale * scale }
}

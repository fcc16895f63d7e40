import { currencyOf } from '../currencies.ts'
import { at, before, draft, times, type Draft, type Numeral } from '../draft.ts'
import { scaleOf } from './words.ts'
import { measureAfter } from '../measures.ts'
import { oneOf } from '../pattern.ts'

const SIGNS = oneOf('US\\$ U\\.S\\.\\$ HK\\$ NT\\$ CA?\\$ AU?\\$ S\\$ R\\$ NZ\\$ \\$ € £ ¥ ₩ ₹')
const CODES = oneOf('RMB CNY USD EUR GBP JPY HKD TWD NTD KRW INR CHF CAD AUD SGD BRL')
const CURRENCY_BEFORE = new RegExp(`(?:${SIGNS}|\\b${CODES}) ?$`)
const MINUS_BEFORE = /(?:(?:^|[^\d]\s|\()[-−–]|(?<!\bplus or |\bplus\/)\b(?:minus|negative) )$/i
const PLUS_AFTER = /(?:[ -]?plus\b|\+)/iy
const POINTS = oneOf('percentage[-_]points? percent per_cent pct basis[-_]points? bps bp bips pps pp ppts ppt points?')
const SHARE = new RegExp(`\\s?(%)(?: (points?\\b))?|[ -]?(?:extra |additional |full |more )?(?:(${POINTS})\\b)`, 'iy')
const FACTOR = /[ -]?(?:times\b|fold\b)|[x×](?![\w])/iy
const KIND_OF_SPAN = oneOf(
  'consecutive straight full fiscal calendar more additional business trading long short last whole solid',
)
const SPAN = new RegExp(
  `[ -](?:${KIND_OF_SPAN}[ -])?(second|minute|hour|day|week|month|quarter|year|decade)s?\\b(?![ -](?:over|on)[ -])`,
  'iy',
)
const CENTS_AFTER = / ?¢/y
const COUNTRY = oneOf('U\\.S\\. US Hong_Kong NT Canadian Australian')
const MONEY = oneOf('dollars? bucks euros? yuan renminbi RMB yen rupees? cents? USD EUR HKD TWD CNY JPY GBP')
const MONEY_AFTER = new RegExp(`(?: of)?[ -](?:(${COUNTRY} )?(${MONEY}))\\b`, 'iy')
const ORDINAL_AFTER = /(?:st|nd|rd|th)\b/y
const GREAT_ORDINAL = / (thousand|million|billion)th\b/iy
const RANK_BEFORE = /(?:\bnumber |\bNo\. ?|#)$/i

const points = new Map([
  ['basis', 0.01],
  ['bps', 0.01],
  ['bp', 0.01],
  ['bips', 0.01],
])

/**
 * Reads what a number in an English text counts: the currency before it, the unit after it, its sign.
 * @param named a name stands at it, so that without a unit it is a label
 */
export function englishUnit(text: string, number: Numeral, named: boolean): Draft {
  const plus = at(PLUS_AFTER, text, number.end)
  const end = number.end + (plus?.[0].length ?? 0)
  const read =
    money(text, number, end) ??
    share(text, number, end) ??
    span(text, number, end) ??
    measureAfter(text, number, end) ??
    bare(text, number, end, named)
  const sign = MINUS_BEFORE.exec(before(text, read.place.start, 18))
  const one = plus ? { ...read, bound: 'above' as const } : read
  if (!sign || one.kind === 'label') return one
  return {
    ...one,
    negative: true,
    place: { ...one.place, start: one.place.start - sign[0].replace(/^[^-−–mn]+/i, '').length },
  }
}

function money(text: string, number: Numeral, end: number): Draft | null {
  const sign = CURRENCY_BEFORE.exec(before(text, number.start, 8))
  if (sign) {
    const multi = /multi-?$/i.exec(before(text, number.start - sign[0].length, 6))
    const place = { start: number.start - sign[0].length - (multi?.[0].length ?? 0), end }
    const base = draft('money', number, {
      currency: currencyOf(sign[0]),
      place,
      ...(number.value === 1 ? { firmness: 'soft' } : {}),
    })
    // `multi-$100 billion` says hundreds of billions and no more.
    return multi ? { ...base, vague: true, firmness: 'soft' } : base
  }
  const cents = at(CENTS_AFTER, text, end)
  if (cents)
    return times(
      draft('money', number, { currency: 'USD', place: { start: number.start, end: end + cents[0].length } }),
      0.01,
    )
  const word = at(MONEY_AFTER, text, end)
  if (!word?.[2]) return null
  const currency = currencyOf((word[1] ?? '') + word[2])
  const base = draft('money', number, {
    currency,
    place: { start: number.start, end: end + word[0].length },
    ...firm(number),
  })
  return /^cent/i.test(word[2]) ? times(base, 0.01) : base
}

/** A word with a unit binds a translator, `one` excepted. */
function firm(number: Numeral): Pick<Draft, 'firmness'> {
  return { firmness: number.vague || (number.value <= 1 && !number.digits) ? 'soft' : 'firm' }
}

function share(text: string, number: Numeral, end: number): Draft | null {
  const unit = at(SHARE, text, end)
  if (!unit) return null
  const place = { start: number.start, end: end + unit[0].length }
  const word = (unit[2] ? 'pp' : (unit[1] ?? unit[3] ?? '')).toLowerCase()
  if (/^(?:%|percent|per cent|pct)$/.test(word))
    return draft('percent', number, { place, ...(number.value === 100 ? { firmness: 'soft' } : firm(number)) })
  const factor = points.get(word.split(/[ -]/)[0] ?? '') ?? 1
  // `three points` may be arguments.
  if (/^points?$/.test(word)) return draft('points', number, { place, unit: 'pp', firmness: 'soft' })
  return times(draft('points', number, { place, unit: factor === 1 ? 'pp' : 'bp', ...firm(number) }), factor)
}

function span(text: string, number: Numeral, end: number): Draft | null {
  const factor = at(FACTOR, text, end)
  if (factor) return draft('multiple', number, { place: { start: number.start, end: end + factor[0].length } })
  const unit = at(SPAN, text, end)
  const ordinary = unit?.[1] && !(/^second$/i.test(unit[1]) && !number.digits)
  if (!unit?.[1] || !ordinary) return null
  return draft('duration', number, {
    place: { start: number.start, end: end + unit[0].length },
    unit: unit[1].toLowerCase(),
    ...firm(number),
  })
}

function bare(text: string, number: Numeral, end: number, named: boolean): Draft {
  const place = { start: number.start, end }
  const ordinal = at(ORDINAL_AFTER, text, end)
  if (ordinal) return draft('ordinal', number, { place: { start: number.start, end: end + ordinal[0].length } })
  const great = at(GREAT_ORDINAL, text, end)
  if (great?.[1]) {
    const value = number.value * scaleOf(great[1])
    return draft('ordinal', { ...number, value }, { place: { start: number.start, end: end + great[0].length } })
  }
  const rank = RANK_BEFORE.exec(before(text, number.start, 7))
  if (rank) return draft('ordinal', number, { place, firmness: 'soft' })
  if (named && number.scale === 1) return draft('label', number, { place })
  return draft('count', number, { place, bare: true })
}

import { at, before, draft, times, type FigureDraft, type Numeral } from '../shared/figure-draft.ts'
import { NUMBERED, scaleOf } from './words.ts'
import { measureAfter } from '../shared/measures.ts'
import { firm } from './firm.ts'
import { englishMoney } from './money.ts'
import { oneOf } from '../shared/pattern.ts'

/** `percent of twenty` */
const PERCENT_OF = /\bper ?cents? of $/i
const MINUS_BEFORE = /(?:(?:^|[^\d]\s|\()[-−–]|(?<!\bplus or |\bplus\/)\b(?:minus|negative) )$/i
const PLUS_AFTER = /(?:[ -]?plus\b(?! or minus\b)|\+)/iy
const POINTS = oneOf(
  'percentage[-_]points? percentage percents? per_cents? pct basis[-_]points? bps bp bips pps pp ppts ppt points?',
)
const SHARE = new RegExp(
  `\\s?(%)(?: (points?\\b))?|[ -]?(?:of an? )?(?:extra |additional |full |more )?(?:(${POINTS})\\b)`,
  'iy',
)
const PER_MILLE = / (?:per (?:thousand|mille)\b|‰)/iy
const ALL_BUT = /\ball but $/i
const NINES = / (?:nines|9['’]?s)\b(?! of (?!availability|uptime|reliability|durability))/iy
const OFF = /^[ -](?:off\b(?! (?:the|its|of|our|their)\b)|discount)/
const FACTOR = /[ -]?(?:times\b|folds?\b|turns?\b(?! (?:per|a|each|in|on)\b))|[ ]?[x×](?![\w])/iy
const FACTOR_OF = /(?<!\b(?:load|capacity|power|plant) )\bfactors? of (?:about |nearly |over )?$/i
/** After a verb of growth, and before a comparative, `N times` may be meant as `N times more`. */
const GROWS = new RegExp(
  `\\b${oneOf('grew grown grow grows growing increas\\w+ rose risen rise rising up jump\\w* expand\\w* improv\\w+ surg\\w+ soar\\w* climb\\w*')}(?: by)?(?: (?:a|${oneOf('about over nearly almost roughly approximately more_than')}))? $`,
  'i',
)
const COMPARES = /^ (?:more|less|higher|\w+er|improvement|increase|growth|gains?|uplift|jump)\b/i
const KIND_OF_SPAN = oneOf(
  'consecutive straight full fiscal calendar more additional business trading long short whole solid',
)
const SPAN = new RegExp(
  `[ -](?:${KIND_OF_SPAN}[ -])?(second|minute|hour|day|night|week|month|quarter|year|decade)s?\\b(?![ -](?:over|on)[ -](?:month|quarter|year))`,
  'iy',
)
/** Words before which a clause goes on without what is counted, and words in -s that count nothing. */
const GOES_ON =
  oneOf(`of in on at to by for from with within over under above below up down and or but nor than that which while when where if
  as so versus vs against after before during since until through per a an the this its it they we you I our us plus minus less more fewer
  is was are were will would has had have does did can could goes went comes came each again already now today previously alone higher lower
  better worse faster slower ahead short annualized points? percents? ex excluding including across stands sits runs remains holds goes means gives takes makes brings leaves needs gets puts adds implies compares works helps looks seems because due thanks given despite perhaps times sequentials?
  (?:basis|various|last|next|previous) \\d+ range level mark handle figure number target`)
/** What is counted: a noun in the plural, a few words on, or what a hyphen hangs on the number. */
const COUNTS_SOMETHING = new RegExp(
  `^(?! (?:\\w+ )?\\w+ (?:year|quarter|month|week)s? (?:ago|earlier|before|back|later)\\b)(?:-[a-z]| (?:(?!${GOES_ON}\\b)[\\w’'&-]+ ){0,3}?(?!${GOES_ON}\\b)(?:[\\w’'-]+(?<!['’])s|[a-z-]*(?:people|men|women|fen|staff|personnel|children|clientele|fish|cattle|aircraft|spacecraft|equipment|feet|each|series|TEU|SKU|MAU|DAU|ADS|units?|shares?|jobs?|media|data))\\b)`,
)
const IN_DOLLARS = /\bdollar terms\b|\bin (?:US |U\.S\. )?dollars\b/i
/** `155 per dollar` is 155 yen. */
const RATE_BEFORE = /\bexchange rate (?:assumption )?(?:of|at|was|is) (?:about |around )?$/i
const RATE = /^ (?:per|to the|against the) (?:US |U\.S\. )?(?:dollar|euro|greenback|pound)\b/
const ORDINAL_AFTER = /(?:st|nd|rd|th)\b/y
const GREAT_ORDINAL = /[ -](thousand|million|billion)th\b/iy
const RANK_BEFORE = new RegExp(
  `(?:\\bnumber |\\bNo\\. ?|#|\\b${NUMBERED}s?[ -]|(?:^|\\b(?:in|into|of|at|for|by|entering|our) )(?:year|month|week|day) )$`,
  'i',
)

/** `SOFR plus 175`, `30 over Treasuries`: spreads are told in basis points. */
const SPREAD_BEFORE =
  /\b(?:SOFR|LIBOR|EURIBOR|SONIA|HIBOR|SHIBOR|TIBOR|Treasur(?:y|ies)|swaps|prime|base rate)(?: plus| \+|\+) ?$/
const SPREAD_AFTER = /^ over (?:Treasur|SOFR|swaps|EURIBOR|Bunds|gilts)/

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
export function englishUnit(text: string, number: Numeral, named: boolean): FigureDraft {
  const plus = at(PLUS_AFTER, text, number.end)
  const end = number.end + (plus?.[0].length ?? 0)
  const read =
    englishMoney(text, number, end) ??
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

function share(text: string, number: Numeral, end: number): FigureDraft | null {
  const nines = number.value >= 2 && number.value <= 9 ? at(NINES, text, end) : null
  if (nines) {
    const value = Number((100 - 10 ** (2 - number.value)).toPrecision(12))
    return draft(
      'percent',
      { ...number, value, step: 0 },
      { place: { start: number.start, end: end + nines[0].length }, firmness: 'soft' },
    )
  }
  const mille = at(PER_MILLE, text, end)
  if (mille)
    return times(
      draft('percent', number, { place: { start: number.start, end: end + mille[0].length }, firmness: 'soft' }),
      0.1,
    )
  const unit = at(SHARE, text, end)
  if (
    !unit &&
    number.value >= 10 &&
    (SPREAD_BEFORE.test(before(text, number.start, 20)) || SPREAD_AFTER.test(text.slice(end, end + 14)))
  )
    return times(draft('points', number, { unit: 'bp', place: { start: number.start, end } }), 0.01)
  if (!unit)
    return PERCENT_OF.test(before(text, number.start, 13)) && /^[.?!]?$/.test(text.slice(end))
      ? draft('percent', number, { firmness: 'soft' })
      : null
  const place = { start: number.start, end: end + unit[0].length }
  // `all but 2%`
  if (ALL_BUT.test(before(text, number.start, 8)))
    return draft('percent', { ...number, value: Number((100 - number.value).toPrecision(12)) }, { place })
  const word = (unit[2] ? 'pp' : (unit[1] ?? unit[3] ?? '')).toLowerCase()
  const unitOf = OFF.test(text.slice(place.end, place.end + 12)) ? 'off' : null
  if (/^(?:%|percents?|percentage|per cents?|pct)$/.test(word))
    return draft('percent', number, {
      place,
      unit: unitOf,
      ...(number.value === 100 ? { firmness: 'soft' } : firm(number)),
    })
  const factor = points.get(word.split(/[ -]/)[0] ?? '') ?? 1
  // `three points` may be arguments.
  if (/^points?$/.test(word)) return draft('points', number, { place, unit: 'point', firmness: 'soft' })
  return times(draft('points', number, { place, unit: factor === 1 ? 'pp' : 'bp', ...firm(number) }), factor)
}

function span(text: string, number: Numeral, end: number): FigureDraft | null {
  const factor = at(FACTOR, text, end)
  const left = before(text, number.start, 40)
  if (factor) {
    const stop = end + factor[0].length
    const after = text.slice(stop, stop + 20)
    // `grew 1.5 times as fast` says of what.
    const open = /fold/i.test(factor[0]) || (GROWS.test(left) && !after.startsWith(' as ')) || COMPARES.test(after)
    return draft('multiple', number, { place: { start: number.start, end: stop }, open, ...firmMultiple(number) })
  }
  if (FACTOR_OF.test(left))
    return draft('multiple', number, { place: { start: number.start, end }, ...firmMultiple(number) })
  const unit = at(SPAN, text, end)
  const ordinary = unit?.[1] && !(/^second$/i.test(unit[1]) && !number.digits)
  if (!unit?.[1] || !ordinary) return null
  return draft('duration', number, {
    place: { start: number.start, end: end + unit[0].length },
    unit: unit[1].toLowerCase(),
    ...firm(number),
  })
}

function firmMultiple(number: Numeral): Pick<FigureDraft, 'firmness'> {
  return { firmness: number.digits ? 'firm' : 'soft' }
}

function bare(text: string, number: Numeral, end: number, named: boolean): FigureDraft {
  const place = { start: number.start, end }
  const ordinal = at(ORDINAL_AFTER, text, end)
  if (ordinal) return draft('ordinal', number, { place: { start: number.start, end: end + ordinal[0].length } })
  const great = at(GREAT_ORDINAL, text, end)
  if (great?.[1]) {
    const value = number.value * scaleOf(great[1])
    return draft('ordinal', { ...number, value }, { place: { start: number.start, end: end + great[0].length } })
  }
  const rank = RANK_BEFORE.exec(before(text, number.start, 12))
  if (rank) return draft('ordinal', number, { place, firmness: 'soft' })
  if (named && number.scale === 1) return draft('label', number, { place })
  const right = text.slice(end, end + 40)
  // Nothing is counted in decimals: `so 2.9 becomes 1.5`.
  const isBroken = number.scale === 1 && !Number.isInteger(number.value) && /^ [a-z]+s\b/.test(right)
  const isOpen = isBroken || !COUNTS_SOMETHING.test(number.vague ? right.replace(/^ of\b/, '') : right)
  const rate = RATE.test(right) || RATE_BEFORE.test(before(text, number.start, 40))
  const open = rate || (number.scale >= 1e6 && isOpen)
  return draft('count', number, {
    place,
    bare: true,
    currency: /crore$/i.test(text.slice(number.start, number.end))
      ? 'INR'
      : open
        ? !rate && IN_DOLLARS.test(text)
          ? 'USD'
          : '*'
        : null,
    open: isOpen,
  })
}

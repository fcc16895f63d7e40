import { at, before, draft, times, type FigureDraft } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'
import { firm, type ChineseNumber } from './numerals.ts'
import { charactersValue, ONE_TO_NINE } from './words.ts'

const SPACE = '[ \\u00a0\\u2009]?'
/** What makes 成 another word: 成为, 成长, 成本; `三成员工` are tenths of them. */
const NO_TENTH = '(?![为為长長本功交熟立果分份品就]|不(?![等到足止])|[员員](?![工]))'
const UNITS = new RegExp(
  `${SPACE}(?:` +
    [
      '([%％])(?: ?[个個]?百分[点點])?',
      '([个個]?半?[个個]?百分[点點]|[个個]?半?[个個]百分[点點]|pct|ppts?|pps?|[个個][点點](?![子评評赞讚]))',
      '([个個]? ?基[点點]|bps?|BPS?)',
      `(成)(?:([${ONE_TO_NINE}])|(半))?${NO_TENTH}`,
      `(折)(?!旧|舊|叠|疊|合|算|价|價|扣|射|现|現)`,
      '([‰‱])',
    ].join('|') +
    ')',
  'y',
)
/** A central bank's 碼 is a quarter of a percentage point. */
const QUARTER_POINT = /[ ]?[码碼](?![头頭])/y
const RATES = oneOf('息 利率 升 降 调 調')
const RATES_BEFORE = new RegExp(`${RATES}.{0,8}$`)
/** `四个九`: 99.99%. */
const NINES = /[ ]?[个個][九9](?![\d月个個人])/y

/** Reads a per cent, percentage points, basis points, tenths (成), a discount (折) after a number. */
export function shareAfter(text: string, read: ChineseNumber): FigureDraft | null {
  const { number } = read
  const nines = number.value >= 2 && number.value <= 9 ? at(NINES, text, number.end) : null
  if (nines) {
    const value = Number((100 - 10 ** (2 - number.value)).toPrecision(12))
    return draft(
      'percent',
      { ...number, value, step: 0 },
      { place: { start: number.start, end: number.end + nines[0].length }, firmness: 'soft' },
    )
  }
  const quarter = at(QUARTER_POINT, text, number.end)
  if (quarter && RATES_BEFORE.test(before(text, number.start, 12)))
    return times(
      draft('points', number, {
        unit: 'bp',
        place: { start: number.start, end: number.end + quarter[0].length },
        ...firm(read),
      }),
      0.25,
    )
  const unit = at(UNITS, text, number.end)
  if (!unit) return null
  const place = { start: number.start, end: number.end + unit[0].length }
  if (unit[2] || /百分[点點]/.test(unit[0])) {
    const half = unit[2]?.includes('半') ? 0.5 : 0
    return draft('points', { ...number, value: number.value + half }, { unit: 'pp', place, ...firm(read) })
  }
  if (unit[1]) return draft('percent', number, { place, ...firm(read) })
  if (unit[3]) return times(draft('points', number, { unit: 'bp', place, ...firm(read) }), 0.01)
  if (unit[8]) return times(draft('percent', number, { place, ...firm(read) }), unit[8] === '‰' ? 0.1 : 0.01)
  if (number.scale !== 1 || number.value > 10) return unit[7] && number.value < 100 ? discount(read, place) : null
  if (unit[7]) return discount(read, place)
  const tenth = unit[5] ? (charactersValue(unit[5]) ?? 0) / 10 : unit[6] ? 0.5 : 0
  const value = number.value + tenth
  return value <= 10
    ? times(
        draft(
          'percent',
          { ...number, value, step: tenth ? 0.1 : Math.max(number.step, 1) },
          { place, firmness: number.vague ? 'soft' : 'firm' },
        ),
        10,
      )
    : null
}

/** `七折` is 30 per cent off, `八五折` 15. */
function discount({ number }: ChineseNumber, place: FigureDraft['place']): FigureDraft {
  const left = number.value > 10 ? number.value : number.value * 10
  return draft('percent', { ...number, value: 100 - left, step: 0 }, { unit: 'off', place, firmness: 'soft' })
}

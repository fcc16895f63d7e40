import { at, before, decadeFigure, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'

const ONES = oneOf('ones twos threes fours fives sixes sevens eights nines')
const TENS = oneOf('teens twenties thirties forties fifties sixties seventies eighties nineties')
const PLACE = oneOf('low mid high upper')
const BAND = new RegExp(
  `(${PLACE})(?:(?:[ -]+to[ -]+|-)(${PLACE}))?[ -](?:(?:single|(double))[ -]digits?|(${TENS})|(\\$)?([1-9]0)['’]?s|(${ONES})|([1-9])s)\\b(?:[- ](?:percent(?:age)?|%)| ?%)?`,
  'iy',
)
const ones = ['ones', 'twos', 'threes', 'fours', 'fives', 'sixes', 'sevens', 'eights', 'nines']
const names = ['teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** Where in its ten a value lies; speakers are not exact about it. */
const SPAN: Record<string, [number, number]> = { low: [0, 4], mid: [3, 7], high: [6, 10] }

/** Reads a stretch of values: `mid-teens`, `low- to mid-30s`, `high single digits`. They are per cent in nearly all calls. */
export function englishBand(text: string, start: number): FigureDraft | null {
  const match = at(BAND, text, start)
  if (!match?.[1]) return tensAlone(text, start)
  const first = match[1].toLowerCase().replace('upper', 'high')
  const last = (match[2] ?? first).toLowerCase().replace('upper', 'high')
  const end = start + match[0].length
  const one = match[7] ? ones.indexOf(match[7].toLowerCase()) + 1 : Number(match[8] ?? 0)
  // `a yield in the low twos`
  if (one > 0)
    return draft('percent', numeral(start, end, one + (SPAN[first]?.[0] ?? 0) / 10), {
      high: one + (SPAN[last]?.[1] ?? 10) / 10,
      band: true,
      firmness: 'soft',
    })
  const tens = match[4] ? (names.indexOf(match[4].toLowerCase()) + 1) * 10 : Number(match[6] ?? 0)
  if (tens === 0) {
    const unit = first === last ? first : `${first}-${last}`
    return draft('digits', numeral(start, end, match[3] ? 2 : 1), { unit, firmness: 'soft' })
  }
  const low = tens + (SPAN[first]?.[0] ?? 0)
  const high = tens + (SPAN[last]?.[1] ?? 10)
  const stretch = { high, band: true, firmness: 'soft' as const }
  return match[5]
    ? draft('money', numeral(start, end, low), { ...stretch, currency: 'USD' })
    : draft('percent', numeral(start, end, low), stretch)
}

const TENS_ALONE = new RegExp(`${TENS}\\b`, 'iy')

const PERCENTAGE = / (?:percent|percentage)\b/iy
/** `back in the eighties` */
const BACK = /\b(?:back in|since|during) the $/i

/** `in their forties`, `the seventies`: ages and decades by name bind nobody, but say what their ten is. */
function tensAlone(text: string, start: number): FigureDraft | null {
  const word = at(TENS_ALONE, text, start)?.[0].toLowerCase()
  const tens = names.indexOf(word ?? '') + 1
  if (word && tens >= 2 && BACK.test(before(text, start, 14))) return decadeFigure(start, word.length, tens * 10)
  // `a teens percentage`
  if (word && at(PERCENTAGE, text, start + word.length)) {
    const band = { high: tens * 10 + 10, band: true, firmness: 'soft' as const }
    return draft('percent', numeral(start, start + word.length, tens * 10), band)
  }
  return word ? draft('label', numeral(start, start + word.length, (names.indexOf(word) + 1) * 10)) : null
}

import { at, before, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import type { SpelledNumber } from './spelled-number.ts'
import { ordinals, scaleOf, SMALL, smallOf } from './words.ts'

const TENTHS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
/** What a number is divided by: `fifths`, `twenty-firsts`, `trillionths`. */
const PARTS = new RegExp(
  `[ -](?:(?:(${TENTHS})[ -])?(${[...ordinals.keys()].join('|')})(s?)|(hundred|thousand|million|billion|trillion)(ths?))\\b`,
  'iy',
)
const PART = /(hundred|thousand|million|billion|trillion)th\b/iy
const OVER = new RegExp(` over (\\d{1,3}|(?:one )?hundred(?: and)?(?: ${SMALL})?|${SMALL})(?=[.,;:?!]|$)`, 'iy')

/**
 * A number in words or digits that is divided by another: `one hundred thirty-two fifths`, `three twenty-firsts`, `1 over 3`.
 * Few say so in a call, so that none binds a translator.
 */
export function englishFraction(text: string, start: number, { value, end }: SpelledNumber): FigureDraft | null {
  const parts = at(PARTS, text, end)
  if (parts) {
    const of = parts[4]
      ? scaleOf(parts[4])
      : smallOf(parts[1] ?? '') + (ordinals.get((parts[2] ?? '').toLowerCase()) ?? 0)
    const many = parts[3] === 's' || parts[5] === 'ths'
    // `two second calls`, `twenty third parties`
    const said = many ? of > 2 : value === 1 && parts[1] !== undefined
    return said ? soft(start, end + parts[0].length, value / of) : null
  }
  const over = at(OVER, text, end)
  const under = over?.[1] ?? ''
  // `two over ten million and four over twenty`
  if (!over || /\b(?:and|or|versus|with) $/i.test(before(text, start, 8))) return null
  const hundred = /hundred/i.test(under) ? 100 + smallOf(under.replace(/.*hundred(?: and)?/i, '').trim()) : 0
  const whole = hundred || smallOf(under) || Number(under)
  // `78 over five` are levels of five years.
  return value < whole ? soft(start, end + over[0].length, value / whole) : null
}

/** `a hundredth`, `a trillionth` */
export function articlePart(text: string, start: number, from: number): FigureDraft | null {
  const part = at(PART, text, start)
  return part?.[1] ? soft(from, start + part[0].length, 1 / scaleOf(part[1])) : null
}

function soft(start: number, end: number, value: number): FigureDraft {
  return draft('fraction', numeral(start, end, value), { firmness: 'soft' })
}

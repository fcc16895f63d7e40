import { at, before } from '../shared/figure-draft.ts'
import { scaleOf, SMALL, smallOf } from './words.ts'

/** A number in words. */
export interface SpelledNumber {
  value: number
  /** The last scale word of it; 1 without one. */
  scale: number
  end: number
  /** `twenty-five` in one piece; what is longer is said on purpose. */
  plain: boolean
}

const SMALL_AT = new RegExp(`${SMALL}\\b`, 'iy')
const HUNDRED = /[ -]hundred\b/iy
const AND_SMALL = new RegExp(`(?: and |[ -])(${SMALL})\\b(?![ -](?:hundred|dozen)\\b)`, 'iy')
const POINT =
  /[ -]point((?:[ -](?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b)+)/iy
const HALF =
  /[ -]and[ -](?:(?:an?|one)[ -](half|third|quarter|fourth|fifth|sixth|eighth|tenth)|(two|three|four|five)[ -](thirds|quarters?|fourths|fifths|sixths|eighths|tenths))\b(?! of)/iy
/** `a billion and a half of capex`: after a scale it is no share of what follows. */
const AND_HALF = / and a (half|quarter)\b/iy
const SCALE = /(?:[ -]odd)?[ -](thousand|grand|million|billion|trillion|quadrillion|lakh|crore|dozens?|dozs?|dzs?)\b/iy
const JOINT = /,? and |, | /y

/**
 * Reads a number in words from its first word: `twenty-five`, `one hundred and twenty million`, `one point two billion`,
 * `two and a half billion`, `a million and a half`.
 * @param article the first word is `a` or `an`, before `hundred`, `thousand` and so on
 */
export function spelledNumber(text: string, start: number, article = false): SpelledNumber | null {
  return article ? scaled(text, start, { value: 1, end: start }, false) : number(text, start, false)
}

type NumberPart = { value: number; end: number }

function number(text: string, start: number, inside: boolean): SpelledNumber | null {
  const first = hundreds(text, start)
  return first && scaled(text, start, first, inside)
}

function scaled(text: string, start: number, first: NumberPart, inside: boolean): SpelledNumber {
  const decimal = withFraction(text, first)
  const scale = at(SCALE, text, decimal.end)
  if (!scale?.[1])
    return {
      ...decimal,
      scale: decimal.value >= 100 ? 100 : 1,
      plain: decimal.value < 100 && Number.isInteger(decimal.value),
    }
  let size = scaleOf(scale[1].replace(/s$/i, ''))
  let end = decimal.end + scale[0].length
  const twice = at(SCALE, text, end)
  if (twice?.[1] && scaleOf(twice[1]) >= size) {
    size *= scaleOf(twice[1])
    end += twice[0].length
  }
  const half = at(HALF, text, end) ?? at(AND_HALF, text, end)
  const value = (decimal.value + (half ? part(half) : 0)) * size
  if (half) return { value, scale: size, end: end + half[0].length, plain: false }
  const rest = inside || /\bbetween $/i.test(before(text, start, 8)) ? null : smaller(text, end, size)
  return { value: value + (rest?.value ?? 0), scale: size, end: rest?.end ?? end, plain: false }
}

/** `one million eight hundred thousand`: what follows is smaller and has a scale or hundreds of its own, or an `and`. */
function smaller(text: string, end: number, size: number): NumberPart | null {
  const joint = at(JOINT, text, end)
  if (!joint || size < 1e3) return null
  const rest = number(text, end + joint[0].length, true)
  if (!rest || rest.value >= size || !Number.isInteger(rest.value)) return null
  if (rest.scale > 1) {
    const more = rest.scale >= 1e3 ? smaller(text, rest.end, rest.scale) : null
    return { value: rest.value + (more?.value ?? 0), end: more?.end ?? rest.end }
  }
  return joint[0] === ' and ' || (size === 1e3 && joint[0] === ' ' && rest.value >= 10) ? rest : null
}

function hundreds(text: string, start: number): NumberPart | null {
  const small = at(SMALL_AT, text, start)
  const zero = small ? null : at(/(?:zero|nought|naught)\b/iy, text, start)
  if (zero) return at(POINT, text, start + zero[0].length) ? { value: 0, end: start + zero[0].length } : null
  if (!small) return null
  const value = smallOf(small[0])
  const end = start + small[0].length
  const hundred = at(HUNDRED, text, end)
  return hundred ? afterHundred(text, value, end + hundred[0].length) : { value, end }
}

function afterHundred(text: string, value: number, end: number): NumberPart {
  const rest = /\bbetween [\w -]*$/i.test(before(text, end, 30)) ? null : at(AND_SMALL, text, end)
  return { value: value * 100 + (rest?.[1] ? smallOf(rest[1]) : 0), end: end + (rest?.[0].length ?? 0) }
}

function withFraction(text: string, { value, end }: NumberPart): NumberPart {
  const point = at(POINT, text, end)
  if (point?.[1]) {
    const digits = point[1]
      .trim()
      .toLowerCase()
      .split(/[ -]+/)
      .filter((word) => word !== '')
      .map(smallOf)
    return { value: Number(`${value}.${digits.join('')}`), end: end + point[0].length }
  }
  const half = at(HALF, text, end)
  return half ? { value: value + part(half), end: end + half[0].length } : { value, end }
}

const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}

function part([, one, count, many]: RegExpExecArray): number {
  const of = PARTS[(one ?? many ?? '').toLowerCase().replace(/s$/, '')] ?? 1
  return (count ? smallOf(count) : 1) / of
}

/** `a hundred and fifty`: the hundred of an article. */
export function articleHundred(text: string, start: number): SpelledNumber {
  const { value, end } = afterHundred(text, 1, start)
  return scaled(text, start, { value, end }, false)
}

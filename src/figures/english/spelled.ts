import { at, before, draft, numeral, type Draft } from '../draft.ts'
import { englishUnit } from './units.ts'
import { magnitudes, multiples, ordinals, SCALE, scaleOf, SMALL, smallOf } from './words.ts'

const SCALES = '(?:hundred thousand|thousand|million|billion|trillion)'
const OF_MAGNITUDE = / of (thousands|millions|billions|trillions)\b/iy
const MULTI = new RegExp(`[ -]?(?:\\$ ?)?(${SCALES})\\b`, 'iy')
const SOME = new RegExp(
  ` (?:of )?(?:more )?(dozen|hundred(?: thousand| million)?|thousand|million|billion|trillion)s?\\b`,
  'iy',
)
const AFTER_SMALL = new RegExp(`(?: and a half)?[ -](${SCALE})\\b`, 'iy')
const AND_HALF = / and a half\b/iy
const HALF_SCALE = / ?-?(?:an? )?(million|billion|trillion|dozen)\b/iy
const PARTS =
  /[ -](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?=(?: of)?)/iy
const OUT_OF = new RegExp(` (?:out of|in|of|of each|of every)(?: every| each)? (${SMALL}|\\d+)\\b`, 'iy')
const DIGITS = /[ -]digits?\b/iy
const PLUS = /-?plus\b/iy
const PARTY = /[ -]part(?:y|ies)\b/iy

const part: Record<string, number> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

/** `hundreds of millions`, `multi-billion`, `several hundred thousand`: an order of magnitude. */
export function englishMagnitude(text: string, start: number, word: string): Draft | null {
  const lower = word.toLowerCase()
  const end = start + word.length
  const plural = magnitudes.get(lower)
  if (plural !== undefined) {
    const of = at(OF_MAGNITUDE, text, end)
    if (!of && /\d ?$/.test(before(text, start, 3))) return null
    const factor = of?.[1] ? (magnitudes.get(of[1].toLowerCase()) ?? 1) : 1
    return vague(text, start, end + (of?.[0].length ?? 0), plural * factor)
  }
  if (lower === 'multi') {
    const scale = at(MULTI, text, end)
    return scale?.[1] ? vague(text, start, end + scale[0].length, scaleOf(scale[1])) : null
  }
  if (lower.startsWith('multi')) return vague(text, start, end, scaleOf(lower.slice('multi'.length)))
  if (lower === 'several' || lower === 'few' || lower === 'couple') {
    const scale = at(SOME, text, end)
    // `several hundreds of millions`: the plural says it all.
    if (scale?.[0].endsWith('s')) return null
    return scale?.[1]
      ? vague(text, start, end + scale[0].length, scaleOf(scale[1]) === 12 ? 10 : scaleOf(scale[1]))
      : null
  }
  return null
}

function vague(text: string, start: number, end: number, value: number): Draft {
  return { ...englishUnit(text, numeral(start, end, value, { vague: true, scale: value }), false), firmness: 'soft' }
}

/** `two million`, `half a billion`, `a billion`, `twenty-five`, `the eleventh`. */
export function englishNumber(text: string, start: number, word: string): Draft | null {
  const lower = word.toLowerCase()
  const end = start + word.length
  if (lower === 'half') {
    const scale = at(HALF_SCALE, text, end)
    return scale?.[1] ? amount(text, start, end + scale[0].length, 0.5, scaleOf(scale[1])) : null
  }
  if (/^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(lower)) {
    const article = /(?:^|[^\w-])(an? )$/i.exec(before(text, start, 4))?.[1]
    const counts = article ?? at(PLUS, text, end)
    return counts ? amount(text, start - (article?.length ?? 0), end, 1, scaleOf(lower)) : null
  }
  const ordinal = ordinals.get(lower)
  if (ordinal !== undefined) {
    // What is first is said in too many ways to be counted, and third parties are no rank.
    if (ordinal === 1 || at(PARTY, text, end)) return null
    return draft('ordinal', numeral(start, end, ordinal), { firmness: ordinal > 10 ? 'firm' : 'soft' })
  }
  const value = smallOf(lower)
  if (value === 0) return null
  const scale = at(AFTER_SMALL, text, end)
  const half = at(AND_HALF, text, end)
  const stop = end + (scale ?? half ?? [''])[0].length
  return amount(text, start, stop, value + (half ? 0.5 : 0), scale?.[1] ? scaleOf(scale[1]) : 1)
}

function amount(text: string, start: number, end: number, value: number, scale: number): Draft {
  const one = englishUnit(text, numeral(start, end, value * scale, { scale }), false)
  return scale === 12 ? { ...one, firmness: 'soft' } : one
}

/** `half`, `two-thirds`, `one in three`, `twice`, `triple-digit`. */
export function englishRatio(text: string, start: number, word: string): Draft | null {
  const lower = word.toLowerCase()
  const end = start + word.length
  const digits = at(DIGITS, text, end)
  if (digits) {
    const n = lower === 'single' ? 1 : multiples.get(lower)
    return n ? draft('digits', numeral(start, end + digits[0].length, n), { firmness: 'soft' }) : null
  }
  const multiple = multiples.get(lower)
  if (multiple) return draft('multiple', numeral(start, end, multiple), { firmness: 'soft' })
  if (lower === 'half') return at(HALF_SCALE, text, end) ? null : fraction(text, start, end, 1 / 2)
  if (lower === 'quarter' || lower === 'third') {
    const share = /\b(?:a|one) $/i.test(before(text, start, 5)) && /^ of\b/.test(text.slice(end, end + 3))
    return share ? fraction(text, start, end, lower === 'third' ? 1 / 3 : 1 / 4) : null
  }
  // `over a decade` is 十多年 in Chinese, `a century` 一百年.
  if (lower === 'decade' || lower === 'century')
    return draft('duration', numeral(start, end, 1), { unit: lower, firmness: 'soft' })
  const count = smallOf(lower)
  if (count === 0) return null
  const out = at(OUT_OF, text, end)
  if (out?.[1]) {
    const whole = smallOf(out[1]) || Number(out[1])
    if (whole <= count || whole > 100) return null
    const share = fraction(text, start, end + out[0].length, count / whole)
    return share && / of /.test(out[0]) && !/ out of | every /.test(out[0]) ? { ...share, firmness: 'soft' } : share
  }
  const parts = at(PARTS, text, end)
  const of = parts?.[1] ? part[parts[1].toLowerCase().replace(/s$/, '')] : undefined
  if (!parts || of === undefined || (of === 4 && !/^ of\b/.test(text.slice(end + parts[0].length)))) return null
  return fraction(text, start, end + parts[0].length, count / of)
}

function fraction(text: string, start: number, end: number, value: number): Draft | null {
  // `the second half`, `half a year`, `half hour` are not shares.
  if (/(?:second|first|back|front|latter|other)[ -]$/i.test(before(text, start, 8))) return null
  return draft('fraction', numeral(start, end, value), { firmness: value === 1 / 2 ? 'soft' : 'firm' })
}

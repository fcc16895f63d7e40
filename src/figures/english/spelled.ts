import { at, before, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { articlePart, englishFraction } from './fractions.ts'
import { articleHundred, spelledNumber, type SpelledNumber } from './spelled-number.ts'
import { OF_SCALE } from './ratios.ts'
import { englishUnit } from './units.ts'
import { magnitudes, ordinalOf, scaleOf, SMALL, smallOf } from './words.ts'

const SCALES = '(?:hundred thousand|thousand|million|billion|trillion)'
const OF_MAGNITUDE = / of (thousands|millions|billions|trillions)\b/iy
const MULTI = new RegExp(`[ -]?(?:\\$ ?)?(${SCALES})\\b`, 'iy')
const SOME = new RegExp(
  ` (?:of )?(?:more )?(dozen|hundred(?: thousand| million| billion)?|thousand|million|billion|trillion)s?\\b`,
  'iy',
)
const PART_OF_SCALE = /(?: |-)(?:of )?(?:an? )?(hundred thousand|million|billion|trillion|dozen)\b/iy
const OUT_SCALE = /s?(?: of)?(?: an?)? (million|billion|trillion)\b|[ -](million|billion|trillion)\b/iy
/** `two of the eleven projects`: what is a part of so many is counted. */
const OF_ALL = / of (?:the|our|its|those|these|their) (\d{1,4}|[a-z]+)\b/iy
const PLUS = /-?plus\b/iy
const CENTURY = /[ -]century\b/iy
const PARTY = /[ -]part(?:y|ies)\b/iy
const GREAT_ORDINAL = new RegExp(
  `(?:(${SMALL})[ -])?(?:(hundred)[ -])?(hundred|thousand|million|billion|trillion)th\\b`,
  'iy',
)
const WHOSE = /\b(?:the|our|its|their|your|my|his|her) $/i
const GREAT = /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)$/
const YEAR = new RegExp(
  `(?:[ -](?:oh[ -](${SMALL})|(${SMALL})))\\b(?![ -](?:years?|percent|million|billion|thousand|hundred|people|of|to|basis|points?)\\b)`,
  'iy',
)

/** `hundreds of millions`, `multi-billion`, `several hundred thousand`: an order of magnitude. */
export function englishMagnitude(text: string, start: number, word: string): FigureDraft | null {
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
    if (scale?.[1] && lower === 'couple') return couple(text, start, end + scale[0].length, scaleOf(scale[1]))
    return scale?.[1]
      ? vague(text, start, end + scale[0].length, scaleOf(scale[1]) === 12 ? 10 : scaleOf(scale[1]))
      : null
  }
  return null
}

function vague(text: string, start: number, end: number, value: number): FigureDraft {
  return { ...englishUnit(text, numeral(start, end, value, { vague: true, scale: value }), false), firmness: 'soft' }
}

/** `a couple of hundred` is about two hundred. */
function couple(text: string, start: number, end: number, scale: number): FigureDraft {
  const one = englishUnit(text, numeral(start, end, 2 * scale, { scale, step: scale }), false)
  return { ...one, bound: 'about', firmness: 'soft' }
}

/** `our hundred millionth device`; `a millionth` is a part. */
export function englishGreatOrdinal(text: string, start: number): FigureDraft | null {
  const rank = WHOSE.test(before(text, start, 6)) ? at(GREAT_ORDINAL, text, start) : null
  if (!rank?.[3]) return null
  const value = (smallOf(rank[1] ?? '') || 1) * scaleOf(rank[2] ?? '') * scaleOf(rank[3])
  return draft('ordinal', numeral(start, start + rank[0].length, value), { firmness: 'firm' })
}

/** `two million`, `half a billion`, `a fifth of a million`, `a billion`, `twenty-five`, `the eleventh`, `twenty twenty-five`. */
export function englishNumber(text: string, start: number, word: string): FigureDraft | null {
  const lower = word.toLowerCase()
  const end = start + word.length
  const part = lower === 'half' ? 0.5 : lower === 'quarter' ? 0.25 : 0
  if (part) {
    const scale = at(PART_OF_SCALE, text, end)
    return scale?.[1] ? amount(text, start, wholeScale(part, scale[1], end + scale[0].length)) : null
  }
  const share = ordinalOf(lower) ?? 0
  const whole = share > 2 ? at(OF_SCALE, text, end) : null
  if (whole?.[1]) return amount(text, start, wholeScale(1 / share, whole[1], end + whole[0].length))
  if (/th$/.test(lower) && /(?:^|[^\w-])(?:an?|one) $/i.test(before(text, start, 5))) {
    const share = articlePart(text, start, start)
    if (share) return share
  }
  if (/^(?:zero|nought|naught)$/.test(lower) && !at(/[ -]point\b/iy, text, end))
    return englishUnit(text, numeral(start, end, 0), false)
  if (GREAT.test(lower)) {
    const article = /(?:^|[^\w-])(an? )$/i.exec(before(text, start, 4))?.[1]
    // `our first million users`
    if (/\b(?:first|next|last|another) $/i.test(before(text, start, 9)))
      return { ...counted(text, start, wholeScale(1, lower, end)), firmness: 'soft' }
    const twice = at(/[ -](?:thousand|million|billion)\b/iy, text, end)
    const each = /\b(?:every|each) $/i.test(before(text, start, 7))
    if (!article && !each && !at(PLUS, text, end) && !(lower === 'hundred' && twice)) return null
    const from = start - (article?.length ?? 0)
    if (lower === 'hundred') return counted(text, from, articleHundred(text, end))
    const whole = spelledNumber(text, start - 1, true)
    return counted(text, from, whole && whole.scale > 1 ? whole : wholeScale(1, lower, end))
  }
  const ordinal = ordinalOf(lower)
  if (ordinal !== undefined) {
    // Third parties are no rank.
    if (at(PARTY, text, end)) return null
    if (at(CENTURY, text, end)) return draft('label', numeral(start, end, ordinal))
    return draft('ordinal', numeral(start, end, ordinal), { firmness: ordinal > 10 ? 'firm' : 'soft' })
  }
  return spelledYear(text, start, lower) ?? spelled(text, start)
}

function wholeScale(value: number, word: string, end: number): SpelledNumber {
  return { value: value * scaleOf(word), scale: scaleOf(word), end, plain: false }
}

function spelled(text: string, start: number): FigureDraft | null {
  const number = spelledNumber(text, start)
  if (!number) return null
  const one = counted(text, start, number)
  // `every one of our 31 factories`
  const isAny = number.value === 1 && /\b(?:every|each|any|not) $/i.test(before(text, start, 6))
  const whole = isAny ? '' : (at(OF_ALL, text, number.end)?.[1] ?? '')
  return one.kind === 'count' && (/^\d/.test(whole) || smallOf(whole.toLowerCase()) > number.value)
    ? { ...one, firmness: 'firm' }
    : one
}

function counted(text: string, start: number, number: SpelledNumber): FigureDraft {
  return englishFraction(text, start, number) ?? amount(text, start, number)
}

/** `twenty twenty-five`, `nineteen oh eight`. */
function spelledYear(text: string, start: number, word: string): FigureDraft | null {
  if (word !== 'twenty' && word !== 'nineteen') return null
  const match = at(YEAR, text, start + word.length)
  const rest = smallOf(match?.[1] ?? match?.[2] ?? '')
  if (!match || (rest < 10 && !match[1])) return null
  const value = (word === 'twenty' ? 2000 : 1900) + rest
  return draft('year', numeral(start, start + word.length + match[0].length, value, { step: 1 }), { firmness: 'soft' })
}

/** `three quarters of a billion dollars` */
export function englishPartOfScale(text: string, start: number, word: string): FigureDraft | null {
  const parts = at(/[ -](quarter|third|fifth|tenth)/iy, text, start + word.length)
  const scale = parts && at(OUT_SCALE, text, start + word.length + parts[0].length)
  const of = { quarter: 4, third: 3, fifth: 5, tenth: 10 }[parts?.[1]?.toLowerCase() ?? '']
  if (!parts || !scale || !of) return null
  const end = start + word.length + parts[0].length + scale[0].length
  return amount(text, start, wholeScale(smallOf(word) / of, scale[1] ?? scale[2] ?? '', end))
}

function amount(text: string, start: number, { value, scale, end }: SpelledNumber): FigureDraft {
  const one = englishUnit(text, numeral(start, end, Number(value.toPrecision(12)), { scale }), false)
  return scale === 12 ? { ...one, firmness: 'soft' } : one
}

import { at, before, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'
import { multiples, ordinals, scaleOf, SMALL, smallOf } from './words.ts'

const SCALE_AFTER_HALF = / ?-?(?:of )?(?:an? )?(million|billion|trillion|dozen)\b/iy
export const OF_SCALE = / of an? (million|billion|trillion)\b/iy
const PARTS =
  /[ -](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?)\b(?=(?: of)?)/iy
const OUT_OF = new RegExp(
  ` (?:out of|in|of|of each|of every)(?: every| each)? (${SMALL}|\\d[\\d,]*|hundred)\\b(?![- ](?:thousand|million|billion)s?\\b)( hundreds?\\b)?`,
  'iy',
)
/** `one new share for every four`, `100 shares for each 1,000 held` */
const FOR_EVERY = new RegExp(
  ` (?:[a-z-]+ ){0,3}for (?:every|each) (${SMALL}|[\\d,]+|hundred|thousand)\\b(?! ?(?:%|percent|million|billion|dollars|points?))`,
  'iy',
)
/** `one customer in four` */
const ONE_OF = new RegExp(
  ` [a-z]+ (?:in|out of)(?: every)? (${SMALL})\\b(?! (?:of|years?|months?|weeks?|days?|quarters?|hours?|countries|cities|markets|states|provinces|regions|sites)\\b)`,
  'iy',
)
/** `the number one bank in six markets` */
const IS_NUMBER = /\bnumber $/i
const DIGITS = /[ -]digits?\b|-figures?\b/iy
/** `the bottom half of our range` */
const END_HALF = /(?:top|bottom)[ -]$/i
const OTHERS = '(?:second|first|back|front|latter|upper|lower|high|low|prior|last|this|next|previous|current|same'
const OTHER_HALF = new RegExp(`${OTHERS}|other)[ -]$`, 'i')
/** `the first three quarters`; but `the other two thirds` are shares. */
const OTHER_TIME = new RegExp(`${OTHERS})[ -]$`, 'i')
/** `3-to-1`, `3:1`, `10-for-1`, `a 60/40 split`. */
const AGAINST =
  /(\d{1,4}(?:\.\d+)?)(?:-(?:to|for)-|( to | for |:|\/|-))(\d{1,4}(?:\.\d+)?)(?![\d%:/.]\d|\d|%| ?(?:million|billion|thousand|percent))/y
const RATIO_AFTER = /^[ -](?:\w+ )?(?:ratio|split|mix|joint venture|odds|share split|stock split|consolidation)\b/i
const NUMBERS_AS_IDIOM = /(\d+) for \1\b|\d+ in 1\b(?!,\d)/y

const parts: Record<string, number> = {
  half: 2,
  halve: 2,
  ...Object.fromEntries([...ordinals].filter(([, n]) => n > 1)),
  quarter: 4,
  twentieth: 20,
  hundredth: 100,
}

/** `a quarter of two halves`, `a quarter of solid execution`: three months. */
const A_TIME_OF = oneOf(
  'two many strong solid record steady continued good great mixed real transition progress execution change',
)
/** What follows `a third` where it is a share: nothing, a comparison, a time. */
const SHARE_AFTER = new RegExp(
  `^(?: of\\b(?! ${A_TIME_OF}\\b)| or (?:more|less|so)\\b| (?:and|to|or) (?:an?|one)[ -](?:third|half|quarter|fifth)\\b| (?:in (?:19|20)\\d\\d|last|this (?:year|quarter|month)|now|today|a year|two years)\\b| [a-z]+ed\\b| (?:end|stay|remain|renew|pay|buy|use|choose|prefer|say|expire|mature|sit|live|work|run|sell)s?\\b|(?: of (?:it|that|them))? (?:is|are|was|were|ha[sd]|have|will|comes?|came|goes|went)\\b|[ -]${oneOf('above below lower higher less more cheaper better worse faster slower bigger smaller larger longer shorter fewer')}\\b| each\\b|[.,;](?: |$)|$)`,
)

/** `less than a third has been drawn`: nobody says so of a rank. */
const BOUNDED = /\b(?:less than|more than|over|under|about|nearly|almost|roughly|around|up to|at least) an? $/i

/** `12 billion a quarter`, `300 stores a quarter` are rates. */
const A_QUARTER = /(?:\d|illion|thousand|hundred|yuan|percent|%|(?<!\b(?:i|wa|ha|thi|it))s) a $/i

const RANKS: Record<string, number> = { quartile: 4, quintile: 5, decile: 10 }

/** `half`, `two-thirds`, `one in three`, `twice`, `triple-digit`. */
export function englishRatio(text: string, start: number, word: string): FigureDraft | null {
  const lower = word.toLowerCase()
  const end = start + word.length
  const digits = at(DIGITS, text, end)
  if (digits) {
    const n = lower === 'single' ? 1 : (multiples.get(lower) ?? smallOf(lower))
    return n ? draft('digits', numeral(start, end + digits[0].length, n), { firmness: 'soft' }) : null
  }
  const multiple = multiples.get(lower)
  if (multiple)
    return draft('multiple', numeral(start, end, multiple), {
      firmness: 'soft',
      open: /fold$/.test(lower),
      direction: /(?:ed|ing|fold)$/.test(lower) ? 'up' : null,
    })
  const rank = RANKS[lower]
  if (rank) return draft('fraction', numeral(start, end, 1 / rank), { firmness: 'soft' })
  if (/^halv/.test(lower)) return draft('fraction', numeral(start, end, 1 / 2), { firmness: 'soft', direction: 'down' })
  const part = partOfUnit(text, start, end, lower)
  if (part) return part
  if (lower === 'half') return at(SCALE_AFTER_HALF, text, end) ? null : fraction(text, start, end, 1 / 2)
  if (lower === 'quarter' || (ordinals.get(lower) ?? 0) > 1) {
    // `a quarter of a billion` is an amount.
    if (at(OF_SCALE, text, end)) return null
    const isRate =
      lower === 'quarter' && A_QUARTER.test(before(text, start, 16)) && !/^ of\b/.test(text.slice(end, end + 3))
    const share =
      !isRate &&
      lower !== 'second' &&
      /\b(?:an?(?:other)?|one|other|top|bottom|(?:low|high)est|upper|lower) $/i.test(before(text, start, 11)) &&
      (SHARE_AFTER.test(text.slice(end, end + 20)) || BOUNDED.test(before(text, start, 16)))
    const by =
      lower !== 'second' &&
      /\bby (?:about |around |roughly |nearly |almost |some |over |more than )?(?:an?|one) $/i.test(
        before(text, start, 20),
      )
    if (share || by) return fraction(text, start, end, 1 / (parts[lower] ?? 1))
    // `every third car`
    const every =
      lower !== 'quarter' &&
      /\bevery $/i.test(before(text, start, 6)) &&
      /^ (?!counts|matters|of)[a-z]{3}/.test(text.slice(end))
    return every ? draft('fraction', numeral(start, end, 1 / (parts[lower] ?? 1)), { firmness: 'soft' }) : null
  }
  // `over a decade` is 十多年 in Chinese, `a century` 一百年.
  if (lower === 'decade' || lower === 'century') {
    const half = at(/ and a half\b/iy, text, end)
    const stop = end + (half?.[0].length ?? 0)
    return draft('duration', numeral(start, stop, half ? 1.5 : 1), { unit: lower, firmness: 'soft' })
  }
  const count = smallOf(lower)
  return count === 0 ? null : shareOf(text, start, end, count)
}

/** So many for so many others, as a share of them. */
export function englishForEvery(text: string, start: number, end: number, count: number): FigureDraft | null {
  const every = at(FOR_EVERY, text, end)
  const written = every?.[1]?.toLowerCase() ?? ''
  const whole = smallOf(written) || Number(written.replaceAll(',', '')) || scaleOf(written)
  if (!every || whole < 2) return null
  return draft('fraction', numeral(start, end + every[0].length, count / whole), { firmness: 'soft' })
}

function shareOf(text: string, start: number, end: number, count: number): FigureDraft | null {
  const every = englishForEvery(text, start, end, count)
  if (every) return every
  const out =
    at(OUT_OF, text, end) ?? (count === 1 && !IS_NUMBER.test(before(text, start, 7)) ? at(ONE_OF, text, end) : null)
  // `eleven of 14 patients` counts both.
  if (out?.[1] && !/^ of \d/.test(out[0])) {
    const whole = (smallOf(out[1]) || Number(out[1].replaceAll(',', '')) || 100) * (out[2] ? 100 : 1)
    if (whole <= count || (whole > 100 && !out[2])) return null
    const share = fraction(text, start, end + out[0].length, count / whole)
    return share && / of /.test(out[0]) && !/ out of | every /.test(out[0]) ? { ...share, firmness: 'soft' } : share
  }
  const named = at(PARTS, text, end)
  const of = named?.[1] ? parts[named[1].toLowerCase().replace(/s$/, '')] : undefined
  if (
    !named ||
    of === undefined ||
    // `a game of two halves`
    count >= of ||
    (of === 4 && /^ quarter|quarter$/i.test(named[0]) && !/^ of\b/.test(text.slice(end + named[0].length)))
  )
    return null
  return (
    partOfUnit(text, start, end + named[0].length, `${count}/${of}`) ??
    fraction(text, start, end + named[0].length, count / of)
  )
}

function fraction(text: string, start: number, end: number, value: number): FigureDraft | null {
  // `the second half`, `half a year`, `half hour` are not shares.
  const left = before(text, start, 8)
  if (value === 1 / 2 ? OTHER_HALF.test(left) || END_HALF.test(left) : OTHER_TIME.test(left)) return null
  return draft('fraction', numeral(start, end, value), { firmness: value === 1 / 2 ? 'soft' : 'firm' })
}

/** `half a percentage point`, `a quarter of a percent`, `half an hour`, `half a turn` of leverage. */
const OF_UNIT =
  /(?: of)?(?: an?)?[ -](?:full )?(?:(percentage[- ]point|point)|(percent)|(basis point)|(hour)|(year)|(day)|(?:-)?(century)|(turn))\b/iy

function partOfUnit(text: string, start: number, end: number, word: string): FigureDraft | null {
  const [count, of] = word.split('/').map(Number)
  const part = parts[word]
  const share = part ? 1 / part : count && of ? count / of : undefined
  const match = share === undefined ? null : at(OF_UNIT, text, end)
  // `the third point` is none.
  if (!/^(?:half|quarter)$|\//.test(word) && !match?.[0].startsWith(' of')) return null
  if (!match || share === undefined || (word === 'half' && OTHER_HALF.test(before(text, start, 8)))) return null
  const number = numeral(start, end + match[0].length, share)
  const soft = { firmness: 'soft' as const }
  // A point may be an argument, but a percentage point is none.
  if (match[1]) return draft('points', number, { unit: 'pp', firmness: /^point/i.test(match[1]) ? 'soft' : 'firm' })
  if (match[2]) return draft('percent', number, soft)
  if (match[3]) return draft('points', { ...number, value: share / 100 }, { unit: 'bp', ...soft })
  if (match[8]) return draft('multiple', number, soft)
  return draft('duration', number, {
    unit: match[4] ? 'hour' : match[5] ? 'year' : match[7] ? 'century' : 'day',
    ...soft,
  })
}

const SHARE_IN_DIGITS = new RegExp(
  `(\\d{1,2})[ -](?:out[ -]of|in)(?:[ -]every| each| the)?[ -](\\d{1,3}(?:,000)*|${SMALL})\\b(?![,.]\\d| ?(?:%|hundred|thousand|million|billion|percent|countries|cities|markets|states|quarters|months|years|days|weeks))`,
  'iy',
)

/** `3-to-1`, `10-for-1`, `3 out of 4`, `6 for 6` in digits. */
export function englishAgainst(text: string, start: number): FigureDraft | null {
  if (/[\d.,:/$]$|[A-Za-z]-?$/.test(before(text, start, 2))) return null
  const idiom = at(NUMBERS_AS_IDIOM, text, start)
  if (idiom)
    return draft('label', numeral(start, start + idiom[0].length, Number.parseInt(idiom[0], 10), { digits: true }))
  const share = at(SHARE_IN_DIGITS, text, start)
  const whole = smallOf(share?.[2] ?? '') || Number(share?.[2]?.replaceAll(',', ''))
  if (share && Number(share[1]) < whole) {
    const number = numeral(start, start + share[0].length, Number(share[1]) / whole)
    return draft('fraction', number, { firmness: 'soft' })
  }
  const match = at(AGAINST, text, start)
  if (!match?.[1] || !match[3]) return null
  const [a, b] = [Number(match[1]), Number(match[3])]
  const end = start + match[0].length
  const sure =
    (match[2] === undefined && (b === 1 || a === 1)) ||
    (match[2] === ' to ' && b === 1 && a >= 2 && !/\b(?:from|between) $/i.test(before(text, start, 8))) ||
    RATIO_AFTER.test(text.slice(end, end + 20)) ||
    (Math.min(a, b) <= 10 && /\bratio\b[^.;]{0,36}(?<!\b(?:from|between) )$/.test(before(text, start, 44)))
  const score = (match[2] === '/' || match[2] === '-') && a + b === 100 && a >= 50
  if ((!sure && !score) || a === 0 || b === 0) return null
  return draft('ratio', numeral(start, end, a / b), {
    unit: match[0].includes('-for-') ? 'split' : null,
    firmness: 'soft',
  })
}

import { anyWord } from './any-word.ts'

const ONES = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth',
]
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/** Numbers written as one word. */
export const smallNumbers = new Map<string, number>([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
])

/** Ordinals written as one word. */
export const ordinals = new Map(ORDINALS.map((word, index): [string, number] => [word, index + 1]))

/** Months by their full names. */
export const months = new Map(MONTHS.map((word, index): [string, number] => [word, index + 1]))

/** Words that multiply what they stand by. */
export const multiples = new Map<string, number>([
  ['twice', 2], ['double', 2], ['doubled', 2], ['doubles', 2], ['doubling', 2], ['triple', 3], ['tripled', 3], ['triples', 3],
  ['tripling', 3], ['quadruple', 4], ['quadrupled', 4], ['quadrupling', 4], ['tenfold', 10], ['twofold', 2], ['threefold', 3],
])

/** Scale words and their written-out abbreviations. */
export const scales = new Map<string, number>([
  ['dozen', 12], ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['k', 1e3], ['mn', 1e6], ['mm', 1e6], ['m', 1e6], ['bn', 1e9], ['b', 1e9], ['tn', 1e12], ['t', 1e12],
])

/** Plurals that give an order of magnitude only. */
export const magnitudes = new Map<string, number>([
  ['tens', 10], ['dozens', 10], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12],
])

export const ONE_TO_NINE = anyWord(ONES.slice(0, 9))
export const SMALL = `(?:${anyWord(TENS)}(?:[ -]${ONE_TO_NINE})?|${anyWord(ONES)})`
export const SCALE = 'hundred(?:[ -](?:thousand|million|billion))?|thousand|million|billion|trillion|dozen'
export const MONTH = anyWord(MONTHS)

/** Value of one or two scale words: `hundred thousand`. */
export function scaleOf(words: string): number {
  return words.toLowerCase().split(/[ -]/).reduce((product, word) => product * (scales.get(word) ?? 1), 1)
}

/** Value of a number of one or two words: `twenty-five`. */
export function smallOf(words: string): number {
  return words.toLowerCase().split(/[ -]/).reduce((sum, word) => sum + (smallNumbers.get(word) ?? 0), 0)
}

/** A pattern for every word at which a figure may begin, in lower case but for months. */
export const BEGINNING = anyWord([
  ...smallNumbers.keys(), ...ordinals.keys(), ...multiples.keys(), ...magnitudes.keys(), ...MONTHS.map((word) => word.toLowerCase()),
  'hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'multi', 'multimillion', 'multibillion', 'multitrillion',
  'several', 'few', 'couple', 'half', 'single', 'back', 'front', 'quarter', 'decade', 'century',
])

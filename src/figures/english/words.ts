import { anyWord } from '../shared/any-word.ts'
import { oneOf, words } from '../shared/pattern.ts'

const ONES = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`)
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety')
const ORDINALS = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`)
const ORDINAL_TENS = words('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')
const SHORT_MONTHS = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')
const MONTHS = words('January February March April May June July August September October November December')

/** Numbers written as one word. */
const smallNumbers = new Map<string, number>([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
])

/** Ordinals written as one word. */
export const ordinals = new Map([
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ...ORDINAL_TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
])

/** Months by their full names and by their short ones. */
export const months = new Map([
  ...MONTHS.map((word, index): [string, number] => [word, index + 1]),
  ...SHORT_MONTHS.map((word): [string, number] => [word, MONTHS.findIndex((month) => month.startsWith(word)) + 1]),
])

/** Words that multiply what they stand by. */
export const multiples = new Map<string, number>([
  ...words('twice twofold double doubled doubles doubling two-fold').map((word): [string, number] => [word, 2]),
  ...words('threefold triple tripled triples tripling').map((word): [string, number] => [word, 3]),
  ...words('fourfold quadruple quadrupled quadrupling').map((word): [string, number] => [word, 4]),
  ...words('fivefold quintuple quintupled quintupling').map((word): [string, number] => [word, 5]),
  ...words('sixfold sevenfold eightfold ninefold tenfold').map((word, index): [string, number] => [word, index + 6]),
])

const GREAT: [string, number][] = [
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
]

/** Scale words and their abbreviations. */
const scales = new Map<string, number>([
  ...GREAT,
  ...words('doz dz').map((word): [string, number] => [word, 12]),
  ...words('k grand').map((word): [string, number] => [word, 1e3]),
  ...words('m mm mn mln mio mil').map((word): [string, number] => [word, 1e6]),
  ...words('b bn bln').map((word): [string, number] => [word, 1e9]),
  ...words('t tn trn tln').map((word): [string, number] => [word, 1e12]),
])

/** Plurals that give an order of magnitude only: `dozens` is tens. */
export const magnitudes = new Map<string, number>([
  ['tens', 10],
  ...GREAT.map(([word, size]): [string, number] => [`${word}s`, size === 12 ? 10 : size]),
])

export const ONE_TO_NINE = anyWord(ONES.slice(0, 9))
/** What makes an ordinal of the ten before it: `twenty-first`. */
export const FIRST_TO_NINTH = anyWord(ORDINALS.slice(0, 9))
export const SMALL = `(?:${anyWord(TENS)}(?:[ -]${ONE_TO_NINE})?|${anyWord(ONES)})`
export const MONTH = anyWord([...MONTHS, ...SHORT_MONTHS])

/** What is numbered rather than counted: `a phase 3 study`, `tier-three cities`. */
export const NUMBERED = oneOf(
  'phase stage type version tier generation grade terminal scope pillar class level category',
)

/** Value of one or two scale words: `hundred thousand`. */
export function scaleOf(written: string): number {
  return written
    .toLowerCase()
    .split(/[ -]/)
    .reduce((product, word) => product * (scales.get(word) ?? 1), 1)
}

/** Value of a number of one or two words: `twenty-five`. */
export function smallOf(written: string): number {
  return written
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word) => sum + (smallNumbers.get(word) ?? 0), 0)
}

/** Value of an ordinal of one or two words: `twenty-first`. */
export function ordinalOf(written: string): number | undefined {
  const [tens = '', last] = written.toLowerCase().split('-')
  const value = ordinals.get(last ?? tens)
  return value === undefined || last === undefined ? value : smallOf(tens) + value
}

/** A pattern for every word at which a figure may begin, in lower case but for months. */
export const BEGINNING = anyWord([
  ...smallNumbers.keys(),
  ...ordinals.keys(),
  ...multiples.keys(),
  ...magnitudes.keys(),
  ...[...MONTHS, ...SHORT_MONTHS].map((word) => word.toLowerCase()),
  ...GREAT.map(([word]) => word),
  ...words('multi multimillion multibillion multitrillion several few couple half single back front quarter'),
  ...words('teens twenties thirties forties fifties sixties seventies eighties nineties'),
  ...words('hundredth thousandth millionth billionth trillionth'),
  ...words(
    'decade century quartile quintile decile halve halved halves halving low mid high upper zero nought naught noon midnight',
  ),
])

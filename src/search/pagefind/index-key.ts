import type { Form } from '../query/term.ts'
import { isDigit, unitKind } from '../query/unit.ts'

/**
 * Pagefind's splitter drops what is neither letter nor digit, lowers case and takes accents off (1.6:
 * `fossick/splitting.rs`). So a key holds only characters that it leaves alone; any other is written as ESCAPE and
 * six hexadecimal digits. ESCAPE, JOIN, SHORT and CALL are syllables of the Yi script: letters without case or accents,
 * which sort behind everything else.
 */
const ESCAPE = 'ꀀ'
const JOIN = 'ꀁ'
const SHORT = 'ꀂ'
const CALL = 'ꀃ'
const PLAIN = /^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]+$/

/** Writes units as part of a key; a unit's beginning gives the beginning of its key. */
function encode(unit: string): string {
  if (PLAIN.test(unit)) return unit
  return Array.from(unit, (char) => {
    return PLAIN.test(char) ? char : ESCAPE + (char.codePointAt(0) ?? 0).toString(16).padStart(6, '0')
  }).join('')
}

/** Words that stand in a real call more than some forty times. */
const FREQUENT_WORDS = new Set(
  'the and to of we in that a our you i it s on for is re as have with are year they more so be over about what'.split(
    ' ',
  ),
)

/** What decides under which keys a unit stands. */
export interface UnitTraits {
  /** The unit as it is written in keys. */
  encoded: string
  kind: ReturnType<typeof unitKind>
  /** Begins with a digit, and is nothing but digits. */
  digit: boolean
  figure: boolean
  frequent: boolean
}

/** The traits of a unit: the same for the same unit. */
export function traitsOf(unit: string): UnitTraits {
  const digit = isDigit(unit.charCodeAt(0))
  return {
    encoded: encode(unit),
    kind: unitKind(unit),
    digit,
    figure: digit && /^\d+$/.test(unit),
    frequent: FREQUENT_WORDS.has(unit),
  }
}

/**
 * The key under which a unit stands in the index, at the unit's position. What is frequent is kept together with the
 * unit behind it: a Chinese character with the Chinese character behind it, a frequent word and a sign with anything, any
 * other word with a frequent word, a figure with a sign. So runs of Chinese, figures and phrases are found by rare keys,
 * and a unit alone is still the beginning of all its keys.
 */
export function indexKey(unit: UnitTraits, next: UnitTraits | undefined): string {
  if (next === undefined || !pairs(unit, next)) return unit.encoded
  // A word must not run into the next one: `to` and `day` are not `today`.
  return unit.kind === 'word' ? unit.encoded + JOIN + next.encoded : unit.encoded + next.encoded
}

function pairs({ kind, digit, figure, frequent }: UnitTraits, next: UnitTraits): boolean {
  if (kind === 'sign') return true
  if (kind === 'han') return next.kind === 'han'
  return digit ? figure && next.kind === 'sign' : frequent || next.frequent
}

function pairUp(unit: string | undefined, next: string | undefined): boolean {
  return unit !== undefined && next !== undefined && pairs(traitsOf(unit), traitsOf(next))
}

/** Beginnings of words, and Chinese characters, of which all keys would be more than some 200 KB over 1,000 calls. */
const BEGINNINGS = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789',
  ...'th an in to re of we co ou se yo be wh ha mo pr fo on it wi so bu ma st as is al ar ca ye ve ex'.split(' '),
  ...'the and tha you our for thi hav'.split(' '),
]
const CHARACTERS = [...'的我们在一']
/** The one pair of characters of which the same is true. */
const PAIRS = ['我们']
const SHORT_KEYED = new Set([...BEGINNINGS, ...CHARACTERS, ...PAIRS])
const LONGEST_BEGINNING = 3

/** The beginnings of a unit that have short keys. */
export function shortBeginnings(unit: string): string[] {
  const lengths = Array.from({ length: Math.min(unit.length, LONGEST_BEGINNING) }, (_, place) => place + 1)
  return lengths.map((length) => unit.slice(0, length)).filter((beginning) => SHORT_KEYED.has(beginning))
}

/** Whether a pair that has a short key may begin with a unit. */
export function startsPair(unit: string): boolean {
  return PAIRS.some((pair) => pair.startsWith(unit))
}

/** The pair of units that has a short key, where two form it. */
export function shortPair(unit: string, next: string | undefined): string | null {
  const pair = unit + (next ?? '')
  return PAIRS.includes(pair) ? pair : null
}

/** The key that stands once in each text that holds a word beginning so, or this character; where in the text says nothing. */
export function shortKey(beginning: string): string {
  return SHORT + beginning
}

/** The beginning of all short keys, and nothing else's. */
export const SHORT_KEYS = SHORT

/** The key by which the build finds out under which number Pagefind keeps a call. */
export function callKey(place: number): string {
  return CALL + String(place)
}

/** The beginning of all keys of calls, and nothing else's. */
export const CALL_KEYS = CALL

/** A key of the index, or all keys that begin so. */
export interface KeyRange {
  key: string
  open: boolean
  /** Beginnings of keys that do not count, each of the range. */
  without?: readonly string[]
}

/** What to look up in the index for a part of a term. */
export interface Lookup {
  /** Any of these will do. */
  keys: KeyRange[]
  /** How many units behind the beginning of the term they stand. */
  offset: number
}

/**
 * What to look up to find a form of a term, as few and as rare keys as will do. There may be several ways for a text to
 * hold it: where all that belongs to one way stands at its offsets, and only there, the text holds the form.
 */
export function waysOf({ units, open }: Form): Lookup[][] {
  const [only = ''] = units
  const whole = units.join('')
  if (
    (units.length === 1 && SHORT_KEYED.has(only) && (open || unitKind(only) === 'han')) ||
    (units.length === 2 && PAIRS.includes(whole))
  ) {
    // Where it stands in its text says nothing, and need not: there is nothing else to agree with.
    return [[{ keys: [{ key: shortKey(whole), open: false }], offset: 0 }]]
  }
  const last = units.length - 1
  const before = units[last - 1]
  if (
    !open ||
    before === undefined ||
    unitKind(before) !== 'word' ||
    isDigit(before.charCodeAt(0)) ||
    FREQUENT_WORDS.has(before)
  ) {
    return [lookupsOf(units, last, open)]
  }
  // The last word may go on to be a frequent one, which is kept with the word before it, or another, which is not.
  const begun = units[last] ?? ''
  const frequent = [...FREQUENT_WORDS].filter((word) => word.startsWith(begun)).map(encode)
  const rest = lookupsOf(units, last - 2, false)
  const toRare: Lookup[] = [
    ...rest,
    { keys: [{ key: encode(before), open: false }], offset: last - 1 },
    { keys: [{ key: encode(begun), open: true, without: frequent.map((word) => word + JOIN) }], offset: last },
  ]
  if (frequent.length === 0) return [toRare]
  return [[...rest, { keys: [{ key: encode(before) + JOIN + encode(begun), open: true }], offset: last - 1 }], toRare]
}

/** What to look up for the units of a form up to one of them, `last`; nothing where that is before the first. */
function lookupsOf(units: readonly string[], last: number, open: boolean): Lookup[] {
  const lookups: Lookup[] = []
  let covered = -1
  for (let at = 0; at <= last; at++) {
    if (at <= covered) continue
    const forward = pairUp(units[at], units[at + 1])
    const from = !forward && pairUp(units[at - 1], units[at]) ? at - 1 : at
    covered = forward ? at + 1 : at
    lookups.push({ keys: keysFor(units, from, covered, open), offset: from })
  }
  return lookups
}

/** The keys under which the units from one place to another stand, the second place being the same or the next. */
function keysFor(units: readonly string[], from: number, to: number, open: boolean): KeyRange[] {
  const unit = units[from] ?? ''
  const next = units[from + 1]
  const key = indexKey(traitsOf(unit), next === undefined ? undefined : traitsOf(next))
  if (to < units.length - 1 || (from < to && unitKind(units[to] ?? '') !== 'word')) return [{ key, open: false }]
  if (open || unitKind(units[to] ?? '') !== 'word') return [{ key, open: true }]
  // A word that ends the term and may not go on can still be kept together with what follows it.
  return from < to
    ? [{ key, open: false }]
    : [
        { key, open: false },
        { key: key + JOIN, open: true },
      ]
}

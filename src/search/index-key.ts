import type { Form } from './term.ts'
import { unitKind } from './unit.ts'

/**
 * Pagefind's splitter drops what is neither letter nor digit, lowers case and takes accents off (1.6:
 * `fossick/splitting.rs`). So a key holds only characters that it leaves alone; any other is written as ESCAPE and
 * six hexadecimal digits. ESCAPE, SHORT and CALL are syllables of the Yi script: letters without case or accents,
 * which sort behind everything else.
 */
const ESCAPE = 'ꀀ'
const SHORT = 'ꀁ'
const CALL = 'ꀂ'
const PLAIN = /^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]+$/

/** Writes units as part of a key; a unit's beginning gives the beginning of its key. */
function encode(unit: string): string {
  if (PLAIN.test(unit)) return unit
  return Array.from(unit, (char) => {
    return PLAIN.test(char) ? char : ESCAPE + (char.codePointAt(0) ?? 0).toString(16).padStart(6, '0')
  }).join('')
}

/**
 * The key under which a unit stands in the index, at the unit's position: a word for itself, a Chinese character with
 * the Chinese character behind it, any other sign with whatever is behind it. So runs of Chinese and figures are found
 * by rare keys, and one character is still the beginning of all its keys.
 */
export function indexKey(unit: string, next: string | undefined): string {
  return next !== undefined && pairs(unit, next) ? encode(unit) + encode(next) : encode(unit)
}

function pairs(unit: string | undefined, next: string | undefined): boolean {
  if (unit === undefined || next === undefined) return false
  const kind = unitKind(unit)
  return kind === 'sign' || (kind === 'han' && unitKind(next) === 'han')
}

/**
 * What has a short key, in the order of their places in a text's head: letters and digits, and the Chinese characters
 * that stand in so many paragraphs of a call that all their pairs would be a megabyte over 1,000 calls.
 */
export const SHORT_KEYED: ReadonlySet<string> = new Set('abcdefghijklmnopqrstuvwxyz0123456789的我们在一')

/** The key that stands once in each text that holds a word beginning with this letter or digit, or this character. */
export function shortKey(char: string): string {
  return SHORT + char
}

/** The key by which the build finds out under which number Pagefind keeps a call. */
export function callKey(place: number): string {
  return CALL + String(place)
}

/** The beginning of all keys of calls, and nothing else's. */
export const CALL_KEYS = CALL

/** What to look up in the index for a part of a term. */
export interface Lookup {
  key: string
  /** Whether all keys that begin so are meant. */
  open: boolean
  /** How many units behind the beginning of the term the key stands; `null` if its position says nothing. */
  offset: number | null
}

/**
 * What to look up to find a form of a term, as few and as rare keys as will do: where all of them stand at their
 * offsets, and only there, the text holds the form.
 */
export function lookupsOf({ units, open }: Form): Lookup[] {
  const [only = ''] = units
  if (units.length === 1 && SHORT_KEYED.has(only)) return [{ key: shortKey(only), open: false, offset: null }]
  const lookups: Lookup[] = []
  const last = units.length - 1
  let covered = -1
  for (let at = 0; at <= last; at++) {
    if (at <= covered) continue
    const forward = pairs(units[at], units[at + 1])
    const from = !forward && pairs(units[at - 1], units[at]) ? at - 1 : at
    covered = forward ? at + 1 : at
    lookups.push({ key: indexKey(units[from] ?? '', units[from + 1]), open: isOpen(units, from, covered, open), offset: from })
  }
  return lookups
}

/** Whether all keys that begin like the key for `from` to `to` are meant. */
function isOpen(units: readonly string[], from: number, to: number, open: boolean): boolean {
  if (to < units.length - 1) return false
  // A pair of which the second is no word is a whole key; one sign or Chinese character is the beginning of its pairs.
  return unitKind(units[to] ?? '') === 'word' ? open : from === to
}

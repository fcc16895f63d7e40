import type { FoldTable } from './fold-table.ts'
import { isDigit } from './unit.ts'

/**
 * A text as search sees it: a row of units. A unit is a word (letters and digits), one Chinese character, or one
 * other sign; spaces only part words. Two texts with the same units are the same to search.
 */
export interface Folded {
  units: string[]
  /** Where each unit begins in the original, in UTF-16 units. */
  starts: number[]
  /** Where each unit ends in the original, accents that follow it included. */
  ends: number[]
}

/** Folds texts with one table. */
export interface Fold {
  (text: string): Folded
  /**
   * Where in the original the first characters of a unit end.
   * @param start where the unit begins
   * @param length how many folded characters of it are meant
   */
  endOf(text: string, start: number, length: number): number
}

/** What a character is to search; `gone` leaves no trace, `mark` belongs to the character before it. */
type CharKind = 'letter' | 'digit' | 'han' | 'sign' | 'space' | 'gone' | 'mark'

interface FoldPiece {
  char: string
  kind: CharKind
}

/** Signs that are typed in several ways; looked up before Unicode takes `´` and `″` apart. */
const SAME_SIGNS = new Map(
  [
    ["'", '’‘‛ʼ´`′'],
    ['"', '“”„‟″'],
    ['-', '‐‑‒–—―−'],
    ['~', '〜∼'],
    ['.', '。'],
  ].flatMap(([sign = '', forms = '']) => Array.from(forms, (form) => [form, sign] as const)),
)

function signPiece(char: string): FoldPiece {
  return { char: SAME_SIGNS.get(char) ?? char, kind: 'sign' }
}

/** `·`, `‧` and `・` part the syllables of foreign names, or are left out. */
const MIDDLE_DOTS = '·‧・'

/** What goes on longer is cut: no key of the index grows beyond any bound. */
const LONGEST_WORD = 64

/** Where the plain letters and digits end that are one word from a place on; the place itself where none stands there. */
function plainEnd(text: string, start: number): number {
  let end = start
  let digits = true
  for (; end - start < LONGEST_WORD; end++) {
    const unit = text.charCodeAt(end)
    const digit = isDigit(unit)
    if (!digit && !isLatin(unit)) break
    if (digit && !digits) break
    digits = digit
  }
  return end
}

function isLatin(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Whether a character belongs to the same word as the one before it. */
function goesOn(before: CharKind, kind: CharKind): boolean {
  return kind === 'letter' ? before === 'letter' || before === 'digit' : kind === 'digit' && before === 'digit'
}

/**
 * Makes the one folding that the index, the browser and the tests share. Character by character, so that every unit
 * keeps its place in the original:
 *
 * - compatibility forms become plain ones (NFKD: full width to half width, ligatures, `½`), accents go, case goes;
 * - Traditional characters become Simplified by the table;
 * - `·` `‧` `・` and characters of no width are gone; curly quotes, dashes and `。` become `'` `"` `-` `.`;
 * - a digit after a letter begins a new word, as if a space stood there: `Trainium2` is `Trainium 2`;
 * - of spaces it only counts that they part two words: `1,557 亿` is `1,557亿`, and `a - b` is `a-b`.
 */
export function createFold(table: FoldTable): Fold {
  const known = new Map<number, FoldPiece[]>()

  /** What the character of a code point becomes. */
  function pieces(point: number): FoldPiece[] {
    const kept = known.get(point)
    if (kept) return kept
    const original = String.fromCodePoint(point)
    const made = SAME_SIGNS.has(original)
      ? [signPiece(original)]
      : Array.from(original.normalize('NFKD'), (char) =>
          SAME_SIGNS.has(char) ? signPiece(char) : piece(char, table),
        ).flatMap(({ char, kind }) => Array.from(char, (each): FoldPiece => ({ char: each, kind })))
    known.set(point, made)
    return made
  }

  function fold(text: string): Folded {
    const folded: Folded = { units: [], starts: [], ends: [] }
    const { units, starts, ends } = folded
    let before: CharKind = 'space'
    let end = 0
    for (let at = 0; at < text.length; at = end) {
      const plain: number = before === 'letter' || before === 'digit' ? at : plainEnd(text, at)
      if (plain > at) {
        // The words of English text, whole: put together letter by letter they would take most of the time.
        units.push(text.slice(at, plain).toLowerCase())
        starts.push(at)
        ends.push(plain)
        before = isDigit(text.charCodeAt(plain - 1)) ? 'digit' : 'letter'
        end = plain
        continue
      }
      const point = text.codePointAt(at) ?? 0
      end = at + (point > 0xffff ? 2 : 1)
      for (const { char, kind } of pieces(point)) {
        if (kind === 'gone') continue
        const last = units.length - 1
        if (kind === 'mark') {
          if (ends[last] === at && before !== 'space') ends[last] = end
          continue
        }
        const word = units[last] ?? ''
        if (word.length < LONGEST_WORD && goesOn(before, kind)) {
          units[last] = word + char
          ends[last] = end
        } else if (kind !== 'space') {
          units.push(char)
          starts.push(at)
          ends.push(end)
        }
        before = kind
      }
    }
    return folded
  }

  fold.endOf = (text: string, start: number, length: number): number => {
    let end = start
    let left = length
    for (const original of text.slice(start)) {
      const made = pieces(original.codePointAt(0) ?? 0)
      if (left <= 0 && !made.every(({ kind }) => kind === 'mark')) break
      left -= made.filter(({ kind }) => kind !== 'gone' && kind !== 'mark').length
      end += original.length
    }
    return end
  }
  return fold
}

/** Folds one character that NFKD has taken apart already; it may become several (`ß`). */
function piece(char: string, table: FoldTable): FoldPiece {
  const sign = SAME_SIGNS.get(char)
  if (sign !== undefined) return { char: sign, kind: 'sign' }
  if (/\p{M}/u.test(char)) return { char, kind: 'mark' }
  if (/\p{Cf}/u.test(char) || MIDDLE_DOTS.includes(char)) return { char, kind: 'gone' }
  if (/[\s\p{Cc}]/u.test(char)) return { char: ' ', kind: 'space' }
  if (/\p{Script=Han}/u.test(char)) return { char: table.get(char) ?? char, kind: 'han' }
  // Upper case first, since it has one form where lower case has two: `ς` and `σ`, `ß` and `ss`.
  if (/\p{L}/u.test(char)) return { char: char.toUpperCase().toLowerCase(), kind: 'letter' }
  if (/\p{N}/u.test(char)) return { char, kind: 'digit' }
  return { char, kind: 'sign' }
}

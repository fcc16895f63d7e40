import type { Figure, FigureKind } from '../../../model/figure.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { matchesOf } from '../../../text/matches-of.ts'
import { charactersValue } from '../../chinese/words.ts'
import { BEGINNING, ordinalOf, scaleOf, smallOf } from '../../english/words.ts'
import { same } from './near.ts'
import { mantissa } from './rounding.ts'

/** Numbers of each language, whatever stands around them; in Chinese a single character is part of any word. */
const NUMBERS: Record<PairSide, RegExp> = {
  source: new RegExp(`\\d+(?:[,.]\\d+)*[A-Za-z]?|\\b${BEGINNING}\\b`, 'gi'),
  translation: /\d+(?:[,.]\d+)*[A-Za-z]?|[一二两兩三四五六七八九十半]*[百千万萬亿億]+/g,
}
/** Kinds in which a number in words is read that nothing else stands with. */
const WORDS: ReadonlySet<FigureKind> = new Set(['ordinal', 'count', 'fraction'])
const PARTS: Record<string, number> = { half: 0.5, quarter: 0.25 }

/** A number that stands somewhere. */
interface Written {
  value: number
  /** It may be of any scale: `a billion two`, `340B`. */
  loose: boolean
}

function written(word: string, side: PairSide): Written {
  if (/\d/.test(word)) return { value: Number(word.replace(/[,A-Za-z]/g, '')), loose: /[A-Za-z]/.test(word) }
  if (side === 'translation') return { value: charactersValue(word) ?? 0, loose: true }
  const lower = word.toLowerCase()
  return {
    value: PARTS[lower] ?? ordinalOf(lower) ?? (smallOf(lower) || scaleOf(lower.replace(/s$/, ''))),
    loose: true,
  }
}

/**
 * Whether a text that has no such figure holds a number that may be it, in words which no reader knows: `another point and
 * a half`, `up a dollar fifty`, `HK60.5 cents`. Nobody can say then that it is not there.
 * @param text the other text
 * @param side which one that is
 * @param read figures of it
 * @param open those of them that have no counterpart
 */
export function mayBeUnread(
  one: Figure,
  text: string,
  side: PairSide,
  read: readonly Figure[],
  open: ReadonlySet<Figure>,
): boolean {
  const figures = read.filter(
    (figure) => figure.kind !== 'label' && !(one.kind === 'count' && open.has(figure) && isOfDigits(figure, text)),
  )
  const numbers = matchesOf(NUMBERS[side], text)
    .filter(({ index }) => !figures.some(({ place }) => index >= place.start && index < place.end))
    .map(([word]) => written(word, side))
  for (const { kind, firmness, low } of open)
    if (firmness === 'soft' && WORDS.has(kind) && !(kind === 'fraction' && one.kind === 'points'))
      numbers.push({ value: low, loose: kind !== 'fraction' })
  // The fifteen of 一成半 are no one and a half.
  const factor = one.kind === 'percent' ? 1 : one.factor
  return [one.low, one.high].every((value) => numbers.some((number) => fits(value / factor, number)))
}

/** `14 out of 17` may be told as both numbers. */
function isOfDigits({ kind, place }: Figure, text: string): boolean {
  return kind === 'fraction' && /\d/.test(text.slice(place.start, place.end))
}

/** `fifty` may be 50, 5,000 or 0.5, and the end of 1.50; `fifth` a fifth. */
function fits(value: number, { value: number, loose }: Written): boolean {
  if (number <= 0) return false
  if (same(value, number) || (value > 1 && same(value % 1, number))) return true
  return (
    loose &&
    ((mantissa(number) !== '1' && mantissa(value) === mantissa(number)) ||
      (number > 1 && same(value * number, 1)) ||
      (value > 1 && same(value % 1, number / 100)))
  )
}

import type { Figure } from '../../../model/figure.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { matchesOf } from '../../../text/matches-of.ts'
import type { Contraries, ContraryWord } from './contraries.ts'

/** Characters before the first and behind the last figure in which words are looked for. */
const REACH = 200
/** What denies a word of its clause; 未计…前 does not. */
const DENIAL: Record<PairSide, RegExp> = {
  source: /\b(?:not|no|none|nothing|never|nor|cannot|unlikely)\b|n[’']t\b/i,
  translation:
    /不(?![到足及同断斷变變仅僅但良利错錯过過动動锈鏽]|少(?![于於]))|[没沒]|[无無](?![形线線论論])|[从從尚并並均都皆]未|未[能曾必会會]/,
}
/** A time before which something is belongs to what follows: `2027年前，产线完不成`. */
const CLAUSES: Record<PairSide, RegExp> = {
  source: /[.;:?!] |(?<!(?:^|[.;:?!] )Before [^.,;:]{1,40}), |\n/g,
  translation: /[。；：？！\n]|(?<!前)(?:，|,(?!\d))/g,
}

/** Where something stands. */
export interface Placed {
  index: number
}

/** A word of a family, what it may mean, and whether it may also mean what no other word excludes. */
export interface Word extends Placed {
  bases: readonly string[]
  isLoose: boolean
}

/** Words of a family around some figures, in the order of the text. */
export function wordsOf(family: Contraries, figures: Figure[], text: string, side: PairSide): Word[] {
  const start = Math.max(0, (figures[0]?.place.start ?? 0) - REACH)
  const near = text.slice(start, (figures.at(-1)?.place.end ?? 0) + REACH)
  return family[side].flatMap(({ bases, pattern, isLoose, isDeniable }) =>
    matchesOf(pattern, near).map(({ index }) => ({
      bases: isDeniable && isDenied(near, index, side) ? opposite(bases, family[side]) : bases,
      index: start + index,
      isLoose,
    })),
  )
}

/** What words of a family mean that exclude some bases. */
export function opposite(bases: readonly string[], family: readonly ContraryWord[]): string[] {
  return family.flatMap(({ bases: its }) => its).filter((one) => !bases.includes(one))
}

/** Whether what stands at a place is denied in its clause. */
export function isDenied(text: string, index: number, side: PairSide): boolean {
  const borders = matchesOf(CLAUSES[side], text).map((mark) => mark.index)
  const start = (borders.findLast((border) => border < index) ?? -1) + 1
  return DENIAL[side].test(
    text.slice(
      start,
      borders.find((border) => border >= index),
    ),
  )
}

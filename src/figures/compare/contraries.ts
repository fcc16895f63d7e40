import type { FigureKind } from '../../model/figure.ts'
import type { PairSide } from '../../model/transcript.ts'
import { MOVING } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'
import { COUNTS, OF_AMOUNTS, OF_TIMES, SUPERLATIVES, type BasisWord } from './contrary-words.ts'

/** Words of each language that exclude one another, each with the bases that it may mean. */
export interface Contraries extends Record<PairSide, [bases: string[], pattern: RegExp][]> {
  /** Kinds of figures of which they are said. */
  kinds: ReadonlySet<FigureKind>
  /** Growth is told in these currencies, or in one by its name. */
  ofCurrencies: boolean
  /** Whether a word of each language may stand in some texts, which rules most families out. */
  isIn: (texts: Record<PairSide, string>) => boolean
}

/** A pattern for some words wherever they stand. */
function anywhere(list: string): string {
  return oneOf(list.replaceAll(COUNTS, '').replace(/\(\?=_\??(?:\(\?:the_\)\?)?\$\)|(?<=^|\s)\^(?:_\?)?/g, ''))
}

const TIMES: ReadonlySet<FigureKind> = new Set(['year', 'date'])
const ALL: ReadonlySet<FigureKind> = new Set([...MOVING, ...TIMES, 'ordinal'])

export const CONTRARIES: readonly Contraries[] = [
  ...OF_AMOUNTS.map((family) => contraries(family, MOVING)),
  ...SUPERLATIVES.map((family) => contraries(family, ALL)),
  ...OF_TIMES.map((family) => contraries(family, TIMES)),
]

function contraries(family: BasisWord[], kinds: ReadonlySet<FigureKind>): Contraries {
  const ofCurrencies = family.some(([bases]) => bases.includes('local'))
  return {
    kinds,
    source: family.map(([bases, english]) => [
      bases.split(' '),
      new RegExp(`(?<![\\w-])${oneOf(english)}(?!\\w)`, 'gi'),
    ]),
    translation: family.map(([bases, , chinese]) => [bases.split(' '), new RegExp(oneOf(chinese), 'g')]),
    ofCurrencies,
    isIn: ofCurrencies ? (): boolean => true : isIn(family),
  }
}

function isIn(family: BasisWord[]): Contraries['isIn'] {
  const english = new RegExp(`\\b${anywhere(family.map(([, words]) => words).join(' '))}(?!\\w)`, 'i')
  const chinese = new RegExp(anywhere(family.map(([, , words]) => words).join(' ')))
  return ({ source, translation }) => chinese.test(translation) && english.test(source)
}

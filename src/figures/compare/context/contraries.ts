import type { FigureKind } from '../../../model/figure.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { MOVING } from '../../shared/figure-draft.ts'
import { oneOf } from '../../shared/pattern.ts'
import { OF_PERIODS, OF_SUBJECTS } from './exchanged-words.ts'
import { COMPANIES } from './families/companies.ts'
import { HOW_MUCH } from './families/how-much.ts'
import { wordsOfFamily } from './families/sense.ts'
import { OF_WHAT } from './families/of-what.ts'
import { OF_WHOM } from './families/of-whom.ts'
import { WHEN } from './families/when.ts'
import { REGION_WORDS } from './regions.ts'
import { COUNTS, OF_AMOUNTS, OF_TIMES, SUPERLATIVES, type BasisWord } from './contrary-words.ts'

/** A word that may mean some bases; a loose one may also mean what no other word excludes. */
export interface ContraryWord {
  bases: string[]
  pattern: RegExp
  isLoose: boolean
  /** What is denied of it is what it excludes. */
  isDeniable: boolean
}

/** Words of each language that exclude one another. */
export interface Contraries extends Record<PairSide, ContraryWord[]> {
  /** Kinds of figures of which they are said. */
  kinds: ReadonlySet<FigureKind>
  /** Growth is told in these currencies, or in one by its name. */
  ofCurrencies: boolean
  /** Its words are few and exact, so that one said too often is evidence, too. */
  isCounted: boolean
  /** Whether a word of each language may stand in some texts, which rules most families out. */
  isIn: (texts: Record<PairSide, string>) => boolean
}

/** A pattern for some words wherever they stand. */
function anywhere(list: string): string {
  return oneOf(list.replaceAll(COUNTS, '').replace(/\(\?=_\??(?:\(\?:the_\)\?)?\$\)|(?<=^|\s)\^(?:_\?)?/g, ''))
}

const TIMES: ReadonlySet<FigureKind> = new Set(['year', 'date', 'quarter', 'half'])
const ALL: ReadonlySet<FigureKind> = new Set([...MOVING, ...TIMES, 'half', 'quarter', 'ordinal'])

/** An India in a longer name is none: 印度尼西亚. */
const OF_REGIONS = REGION_WORDS.map(([english, chinese], region): BasisWord => [
  String(region),
  english.join(' ').replaceAll('.', '\\.'),
  chinese.join(' ').replace('印度', '印度(?!尼)'),
])

/** What is compared at each figure. */
export const CONTRARIES: readonly Contraries[] = [
  ...OF_PERIODS.map((family) => contraries(family, ALL)),
  ...OF_SUBJECTS.map((family) => contraries(family, MOVING)),
  ...OF_AMOUNTS.map((family) => contraries(family, MOVING)),
  ...SUPERLATIVES.map((family) => contraries(family, ALL)),
  ...OF_TIMES.map((family) => contraries(family, TIMES)),
]

/** What is compared across a passage: what stands in lists, too, or anywhere in a sentence. */
export const EXCLUSIVE: readonly Contraries[] = [
  contraries(OF_REGIONS, MOVING),
  contraries(wordsOfFamily(COMPANIES), MOVING),
  ...[...WHEN, ...HOW_MUCH, ...OF_WHAT, ...OF_WHOM].map((family) => ({
    ...contraries(wordsOfFamily(family), ALL),
    isCounted: true,
  })),
  ...CONTRARIES,
]

function contraries(family: BasisWord[], kinds: ReadonlySet<FigureKind>): Contraries {
  const ofCurrencies = family.some(([bases]) => bases.includes('local'))
  return {
    kinds,
    source: family.map(([bases, english]) =>
      contraryWord(bases, new RegExp(`(?<![\\w-])${oneOf(english)}(?!\\w)`, 'gi')),
    ),
    translation: family.map(([bases, , chinese]) => contraryWord(bases, new RegExp(oneOf(chinese), 'g'))),
    ofCurrencies,
    isCounted: false,
    isIn: ofCurrencies ? (): boolean => true : isIn(family),
  }
}

function contraryWord(bases: string, pattern: RegExp): ContraryWord {
  return {
    bases: bases.replace(/[!?]+/, '').split(' '),
    pattern,
    isLoose: bases.includes('?'),
    isDeniable: bases.startsWith('!'),
  }
}

function isIn(family: BasisWord[]): Contraries['isIn'] {
  const asking = family.filter(([bases]) => !bases.includes('?'))
  const english = new RegExp(`\\b${anywhere(asking.map(([, words]) => words).join(' '))}(?!\\w)`, 'i')
  const chinese = new RegExp(anywhere(asking.map(([, , words]) => words).join(' ')))
  return ({ source, translation }) => chinese.test(translation) && english.test(source)
}

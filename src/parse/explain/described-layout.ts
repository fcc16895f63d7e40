import type { LineExplanation, LineKind } from '../../model/line-explanation.ts'
import type { LinePattern } from '../../model/taught-layout.ts'
import type { Transcript } from '../../model/transcript.ts'
import { readPattern } from '../../read/content/layout-pattern.ts'
import { namedLanguage } from '../frames/language-words.ts'
import { framedBy } from '../taught/line-match.ts'
import type { Explained } from './explain.ts'

/** A kind of line in a seed: how it is set, and which lines are. */
export interface DescribedLine {
  pattern: string
  kind: LineKind
  /** How many lines are set so. */
  count: number
  /** The first lines that are, as they stand. */
  examples: Pick<LineExplanation, 'line' | 'text'>[]
}

const SHOWN = 3

/** Lines around speech that are set alike must come so often that the layout means something by it, unless they name a language. */
const FEWEST = 2

/** Where there are more kinds of speech, those that come once are chance. */
const MOST = 12

/**
 * The layout of a seed as it was understood: a pattern for each kind of line, in their order in the seed; the language
 * that comes first has the first text. What has no frame and is no speech is left to the reader.
 */
export function describedLayout({ transcript, lines }: Explained): DescribedLine[] {
  const kinds = new Map<string, DescribedLine>()
  for (const { line, before, text, after, kind, pattern } of lines) {
    const read = pattern === null ? null : readPattern(pattern)
    if (pattern === null || typeof read !== 'object' || read === null || !(isSpoken(kind) || framedBy(read) > 0))
      continue
    const own = kinds.get(pattern) ?? { pattern, kind, count: 0, examples: [] }
    own.count += 1
    if (own.examples.length < SHOWN) own.examples.push({ line, text: before + text + after })
    kinds.set(pattern, own)
  }
  const all = [...kinds.values()].filter(
    ({ kind, count, pattern }) => isSpoken(kind) || count >= FEWEST || namedLanguage(pattern) !== null,
  )
  // Cells have their texts by their columns: what is left to describe is none of the layout.
  if (!all.some(({ kind }) => kind === 'speech')) return []
  const kept = all.length > MOST ? all.filter(({ count }) => count >= FEWEST) : all
  return chineseFirst(transcript) ? kept.toSorted((a, b) => Number(hasSource(a)) - Number(hasSource(b))) : kept
}

/** The patterns of a description, as a layout has them. */
export function patternsOf(described: readonly Pick<DescribedLine, 'pattern'>[]): LinePattern[] {
  return described.flatMap(({ pattern }) => {
    const read = readPattern(pattern)
    return typeof read === 'string' ? [] : [read]
  })
}

function isSpoken(kind: LineKind): boolean {
  return kind === 'speech' || kind === 'speaker'
}

function hasSource({ pattern }: DescribedLine): boolean {
  return pattern.includes('{source}') && !pattern.includes('{translation}')
}

/** Whether translations stand above what they translate. */
function chineseFirst({ turns }: Transcript): boolean {
  const pairs = turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ source, translation }) => (source && translation ? [source.line - translation.line] : [])),
  )
  return pairs.filter((distance) => distance > 0).length > pairs.length / 2
}

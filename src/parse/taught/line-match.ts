import type { LayoutField, LinePattern, TaughtLayout } from '../../model/taught-layout.ts'
import type { OpenedLine } from '../containers/opened.ts'
import { languageOf } from '../frames/language-words.ts'
import { matchPattern, type TakenField } from './match-pattern.ts'

/** A line as one pattern of a layout has it. */
export interface LineMatch {
  pattern: LinePattern
  /** What each field took. */
  taken: Partial<Record<LayoutField, TakenField>>
  /** Characters of the pattern that stand in the line as they are; a number or a time counts as one. */
  framed: number
  /** Whether the layout has texts in both languages. */
  bilingual: boolean
  /** Whether the text has the language of its field. */
  agrees: boolean
}

/** Longest name, in characters, and what stands in none: the end of a sentence, but for `J. D.` and `Dr.` */
const LONGEST_NAME = 80
const SENTENCE = /\p{Ll}{4}[.?!]\s|[?!]\s|[。？！；]/u

/** All ways in which a layout has a line, the best first: the most literal one, then the one of its language, then the first one. */
export function lineMatches({ lines }: TaughtLayout, { text }: OpenedLine): LineMatch[] {
  const bilingual = (['source', 'translation'] as const).every((field) =>
    lines.some(({ parts }) => parts.some((part) => part.kind === 'field' && part.field === field)),
  )
  const found = lines.flatMap((pattern): LineMatch[] => {
    const all = matchPattern(pattern, text)
    if (!all) return []
    const taken: LineMatch['taken'] = {}
    // Of a span the first time counts.
    for (const one of all) taken[one.field] ??= one
    const { speaker, speaker_zh: chinese } = taken
    if ([speaker, chinese].some((one) => one && !mayBeName(text.slice(one.start, one.end)))) return []
    return [{ pattern, taken, framed: framedBy(pattern), bilingual, agrees: agrees(taken, text) }]
  })
  return found.sort((a, b) => b.framed - a.framed || Number(b.agrees) - Number(a.agrees))
}

/** How much of a pattern is certain: literal characters, numbers, times. */
export function framedBy({ parts }: LinePattern): number {
  return parts.reduce(
    (sum, part) =>
      sum + (part.kind === 'literal' ? part.text.length : Number(part.field === 'n' || part.field === 'time')),
    0,
  )
}

function mayBeName(name: string): boolean {
  return name.length <= LONGEST_NAME && !SENTENCE.test(name)
}

function agrees({ source, translation, speaker, speaker_zh: chinese }: LineMatch['taken'], text: string): boolean {
  const language = (one: TakenField) => languageOf(text.slice(one.start, one.end))
  return [
    [source, 'chinese'],
    [speaker, 'chinese'],
    [translation, 'english'],
    [chinese, 'english'],
  ].every(([one, other]) => typeof one !== 'object' || language(one) !== other)
}

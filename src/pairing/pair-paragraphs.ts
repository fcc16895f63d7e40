import { gatherEvidence, type Evidence, type Meeting } from './evidence.ts'
import { PARAGRAPHS } from './grid.ts'
import { linkSentences } from './lattice.ts'
import type { Span } from './sentences.ts'

/** Paragraphs of one text and what they are in the other, by their numbers from 0; one side may be empty. */
export interface ParagraphPair {
  english: number[]
  chinese: number[]
  /** Whether the evidence is enough to say that they belong together, or that nothing belongs to them. */
  sure: boolean
}

/** A border less likely than this is not drawn. */
const SURE_BORDER = 0.7

/** More paragraphs of one side than this are not taken together. */
const MOST_TOGETHER = 3

/** Paragraphs of which some translate the others. */
export interface Paragraphs {
  english: string[]
  chinese: string[]
  /** What the layout says of an English (source) and a Chinese (translation) paragraph, in nats. */
  ties: Meeting[]
}

/** Letters from which on a call tells its own ratio of lengths, and what no translation is longer or shorter by. */
const TELLING = 1000
const WORST_RATIO = 1.6

/**
 * Pairs English paragraphs with those of their Chinese translation, in order, one with one or one with several: by lengths
 * (Gale and Church 1993), by the figures, names, question marks and common words that both have, and by what the layout
 * says. What is not clear is not forced: where a border is less likely than SURE_BORDER the pairs on both sides of it are
 * taken together, and where that makes more than MOST_TOGETHER, they are left apart and not sure.
 * @param groups the parts of a call in which pairs are looked for; what lengths are usual follows from all of them
 * @returns for each group every paragraph of both languages in exactly one pair, in order; time and memory linear
 */
export function pairParagraphs(groups: Paragraphs[]): ParagraphPair[][] {
  const evidence = groups.map(({ english, chinese }) => {
    const both = english.length > 0 && chinese.length > 0
    return both ? gatherEvidence(asOne(english, 'en'), asOne(chinese, 'zh-Hans')) : null
  })
  const ratio = usualRatio(evidence.flatMap((one) => one ?? []))
  return groups.map((group, at) => {
    const own = evidence[at]
    return own ? pairGroup(group, { ...own, ratio }) : alone(range(0, group.english.length), range(0, group.chinese.length), true)
  })
}

/** Letters of English to those that its Chinese stands for, where as many paragraphs stand on both sides. */
function usualRatio(all: Evidence[]): number | undefined {
  let english = 0
  let chinese = 0
  for (const { source, translation } of all) {
    if (source.length !== translation.length) continue
    english += source.at(-1) ?? 0
    chinese += translation.at(-1) ?? 0
  }
  if (Math.min(english, chinese) < TELLING) return undefined
  return Math.min(WORST_RATIO, Math.max(1 / WORST_RATIO, english / chinese))
}

function pairGroup({ english, chinese, ties }: Paragraphs, evidence: Evidence): ParagraphPair[] {
  evidence.meetings.push(...ties)
  const pairs: ParagraphPair[] = []
  let open = { english: 0, chinese: 0 }
  for (const { source, translation, border } of linkSentences(evidence, PARAGRAPHS)) {
    if (border < SURE_BORDER) continue
    pairs.push(...pair(range(open.english, source[1]), range(open.chinese, translation[1])))
    open = { english: source[1], chinese: translation[1] }
  }
  return [...pairs, ...pair(range(open.english, english.length), range(open.chinese, chinese.length))]
}

function pair(english: number[], chinese: number[]): ParagraphPair[] {
  if (english.length === 0 || chinese.length === 0) return alone(english, chinese, true)
  const few = english.length <= MOST_TOGETHER && chinese.length <= MOST_TOGETHER
  const many = english.length === 1 || chinese.length === 1
  return few || many ? [{ english, chinese, sure: true }] : alone(english, chinese, false)
}

function alone(english: number[], chinese: number[], sure: boolean): ParagraphPair[] {
  return [
    ...english.map((one) => ({ english: [one], chinese: [], sure })),
    ...chinese.map((one) => ({ english: [], chinese: [one], sure })),
  ]
}

function asOne<Lang>(texts: string[], lang: Lang): { text: string, lang: Lang, spans: Span[] } {
  let end = 0
  const spans = texts.map((text) => {
    const start = end
    end += text.length + 1
    return { start, end }
  })
  return { text: texts.join('\n'), lang, spans }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

import { asOne } from './as-one.ts'
import { gatherEvidence, type PairingEvidence, type Meeting } from './evidence.ts'
import { PARAGRAPHS } from './grid.ts'
import { linkSentences } from './lattice.ts'
import type { Usual } from './usual.ts'

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

/**
 * Pairs English paragraphs with those of their Chinese translation, in order, one with one or one with several: by lengths
 * (Gale and Church 1993), by the figures, names, question marks and common words that both have, and by what the layout
 * says. Where a border is less likely than SURE_BORDER the pairs on both sides of it are taken together, and where that
 * makes more than MOST_TOGETHER, they are left apart and not sure. Of paragraphs of which one has no counterpart, and it is
 * not certain which, the likeliest is taken, and they are not sure.
 * @param groups the parts of a call in which pairs are looked for
 * @param usual what is usual in the call; else each part tells its own
 * @returns for each group every paragraph of both languages in exactly one pair, in order; time and memory linear
 */
export function pairParagraphs(groups: Paragraphs[], usual?: Usual): ParagraphPair[][] {
  return groups.map((group) => {
    const { english, chinese } = group
    if (english.length === 0 || chinese.length === 0)
      return alone(range(0, english.length), range(0, chinese.length), true)
    return pairGroup(group, {
      ...gatherEvidence({ ...asOne(english), lang: 'en' }, { ...asOne(chinese), lang: 'zh-Hans' }, usual?.rarity),
      ratio: usual?.ratio,
    })
  })
}

function pairGroup({ ties }: Paragraphs, evidence: PairingEvidence): ParagraphPair[] {
  evidence.meetings.push(...ties)
  const pairs: ParagraphPair[] = []
  let open: ParagraphPair[] = []
  for (const { source, translation, border } of linkSentences(evidence, PARAGRAPHS)) {
    open.push({ english: range(...source), chinese: range(...translation), sure: true })
    if (border < SURE_BORDER) continue
    pairs.push(...together(open, evidence))
    open = []
  }
  return [...pairs, ...together(open, evidence)]
}

/**
 * Pairs between which no border is sure. Where one or the other has no counterpart, and the lengths of the others fit better
 * than those of all, they stay as they are likeliest; else they are one.
 */
function together(open: ParagraphPair[], evidence: PairingEvidence): ParagraphPair[] {
  const [first] = open
  if (first && open.length === 1) return pair(first.english, first.chinese)
  const single = open.every(({ english, chinese }) => english.length <= 1 && chinese.length <= 1)
  const lacking = open.filter(({ english, chinese }) => english.length + chinese.length === 1).length
  const english = open.flatMap((one) => one.english)
  const chinese = open.flatMap((one) => one.chinese)
  const both = open.filter((one) => one.english.length > 0 && one.chinese.length > 0)
  if (single && lacking > 0 && lacking < open.length) {
    const whole = Math.abs(excess(english, chinese, evidence))
    const apart = both.reduce((sum, one) => sum + Math.abs(excess(one.english, one.chinese, evidence)), 0)
    if (apart < whole) return open.map((one) => ({ ...one, sure: false }))
  }
  return pair(english, chinese)
}

/** Letters of English that there are more than the Chinese stands for. */
function excess(english: number[], chinese: number[], { source, translation, ratio }: PairingEvidence): number {
  const usual = ratio ?? (source.at(-1) ?? 0) / Math.max(1, translation.at(-1) ?? 0)
  const sum = (places: number[], totals: Float64Array): number =>
    places.reduce((all, at) => all + (totals[at + 1] ?? 0) - (totals[at] ?? 0), 0)
  return sum(english, source) - sum(chinese, translation) * usual
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

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { Meeting } from '../../pairing/evidence.ts'
import { pairParagraphs, type ParagraphPair } from '../../pairing/pair-paragraphs.ts'
import { isNote } from '../around/note.ts'
import { isResidue } from '../around/residue.ts'
import { beginnings, type Said, type VoiceGroup } from './voice-groups.ts'

/** What the layout is worth beside lengths and anchors, in nats. */
const BESIDE = 3
const BESIDE_AS_USUAL = 10
const SAME_NUMBER = 8

/** Share of the stretches of one paragraph each that makes them the layout. */
const USUAL = 0.6

/** A part of a group: paragraphs of one language with those of the other that stand behind them. */
interface Stretch {
  english: number[]
  chinese: number[]
  /** What translates nothing and is not translated: notes, and words of an interface. */
  apart: ParagraphPair[]
}

/**
 * Pairs the paragraphs of groups of voices. In each stretch of the one language and the other behind it, as many on both
 * sides are the first with the first, and so on; else what belongs together is found by lengths and words.
 * @param first the language that comes first
 * @param notes whether Chinese behind a blank line, for which no English is left, is a note and not a translation
 */
export function pairGroups(groups: VoiceGroup[], first: Language | null, notes: boolean): ParagraphPair[][] {
  const stretches = groups.map((group) => stretchesOf(group, notes && first !== null))
  const single = stretches.flat()
  const one = single.filter(({ english, chinese }) => english.length === 1 && chinese.length === 1).length
  // Where the languages take turns paragraph by paragraph, a longer stretch lacks a translation.
  const beside = one > single.length * USUAL ? BESIDE_AS_USUAL : BESIDE
  const open = groups.flatMap((group, at) => (stretches[at] ?? []).flatMap((stretch) => isEven(stretch, group) ? [] : [{ group, stretch }]))
  const found = pairParagraphs(open.map(({ group, stretch }) => ({
    english: stretch.english.map((at) => group.english[at]?.line.text ?? ''),
    chinese: stretch.chinese.map((at) => group.chinese[at]?.line.text ?? ''),
    ties: tiesOf(stretch, group, first, beside),
  })))
  const byStretch = new Map(open.map(({ stretch }, at) => [stretch, found[at] ?? []]))
  const pairsOf = (stretch: Stretch): ParagraphPair[] => byStretch.get(stretch)?.map(({ english, chinese, sure }) => ({
    english: english.map((one) => stretch.english[one] ?? 0),
    chinese: chinese.map((one) => stretch.chinese[one] ?? 0),
    sure,
  })) ?? stretch.english.map((english, index) => ({ english: [english], chinese: stretch.chinese.slice(index, index + 1), sure: true }))
  return stretches.map((all) => all.flatMap((stretch) =>
    [...pairsOf(stretch), ...stretch.apart]))
}

/** A group taken apart where the language that comes first comes back. Of several voices each has its own place. */
function stretchesOf({ voices, english, chinese }: VoiceGroup, notes: boolean): Stretch[] {
  if (voices.length > 1) {
    const [notes, said] = [[...chinese.keys()].filter((at) => isMarked(chinese[at])), [...chinese.keys()].filter((at) => !isMarked(chinese[at]))]
    return [{ english: [...english.keys()], chinese: said, apart: notes.map((at) => ({ english: [], chinese: [at], sure: true })) }]
  }
  const stretches = new Map<number, Stretch>()
  const stretchOf = (block: number): Stretch => {
    const own = stretches.get(block) ?? { english: [], chinese: [], apart: [] }
    stretches.set(block, own)
    return own
  }
  english.forEach(({ block }, at) => stretchOf(block).english.push(at))
  chinese.forEach(({ block, line }, at) => {
    const own = stretchOf(block)
    const enough = own.chinese.length >= own.english.length && own.english.length > 0
    const note = isMarked(chinese[at]) || (notes && (own.apart.length > 0 || (line.gap && enough)))
    if (note) own.apart.push({ english: [], chinese: [at], sure: true })
    else own.chinese.push(at)
  })
  return [...stretches].sort(([a], [b]) => a - b).map(([, stretch]) => withoutInterface(stretch, english, chinese))
}

/** Whether a line shows by itself that it is a note. */
function isMarked(said: Said | undefined): boolean {
  return said !== undefined && (said.line.marks.quote || isNote(said.line.text))
}

/** What is written on buttons is nobody's speech where one language has it too many. */
function withoutInterface(stretch: Stretch, english: Said[], chinese: Said[]): Stretch {
  const more = stretch.english.length - stretch.chinese.length
  if (more === 0) return stretch
  const [side, said] = more > 0 ? ['english' as const, english] : ['chinese' as const, chinese]
  const words = new Set(stretch[side].filter((at) => isResidue(said[at]?.line.text ?? '')))
  if (words.size !== Math.abs(more)) return stretch
  const apart = [...words].map((at): ParagraphPair => ({ english: more > 0 ? [at] : [], chinese: more > 0 ? [] : [at], sure: true }))
  return { ...stretch, [side]: stretch[side].filter((at) => !words.has(at)), apart: [...stretch.apart, ...apart] }
}

/** As many on both sides, and of several voices as many in each; and the numbers before them do not tell otherwise. */
function isEven(stretch: Stretch, { english, chinese }: VoiceGroup): boolean {
  if (stretch.english.length !== stretch.chinese.length) return false
  const begins = (said: Said[], at: number): boolean => at > 0 && said[at]?.voice !== said[at - 1]?.voice
  const many = (said: Said[]): boolean => said.some((_, at) => begins(said, at))
  const told = many(english) && many(chinese)
  return stretch.english.every((at, index) => {
    const other = stretch.chinese[index] ?? 0
    const [one, two] = [english[at]?.line.index, chinese[other]?.line.index]
    if (one !== undefined && two !== undefined && one !== two && one + 1 !== two && two + 1 !== one) return false
    return !told || begins(english, at) === begins(chinese, other)
  })
}

function tiesOf(stretch: Stretch, group: VoiceGroup, first: Language | null, beside: number): Meeting[] {
  const ties: Meeting[] = group.voices.length > 1 ? beginnings(group) : []
  const numbers = new Map<number, number>()
  stretch.english.forEach((at, index) => {
    const number = group.english[at]?.line.index
    if (number !== undefined) numbers.set(number, index)
  })
  stretch.chinese.forEach((at, translation) => {
    const number = group.chinese[at]?.line.index
    const source = number === undefined ? undefined : numbers.get(number)
    if (source !== undefined) ties.push({ source, translation, weight: SAME_NUMBER })
  })
  // What stands directly below the other language belongs to the last of it.
  if (first !== null && group.voices.length === 1 && stretch.english.length > 0 && stretch.chinese.length > 0) {
    ties.push(first === 'english' ? { source: stretch.english.length - 1, translation: 0, weight: beside } : { source: 0, translation: stretch.chinese.length - 1, weight: beside })
  }
  return ties
}

/** The lines of one side of a pair. */
export function linesOf(numbers: number[], said: Said[]): SeedLine[] {
  return numbers.flatMap((at) => said[at]?.line ?? [])
}

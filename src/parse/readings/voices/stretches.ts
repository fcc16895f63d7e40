import { isNote } from '../../around/heading.ts'
import type { Language } from '../../frames/language-words.ts'
import type { ParagraphPair } from '../../../pairing/pair-paragraphs.ts'
import type { VoicedParagraph, VoiceGroup } from './voice-groups.ts'

/** How a reading pairs. */
export interface Pairing {
  /** The language that comes first; `null` where now the one does and now the other. */
  first: Language | null
  /** Whether Chinese behind a blank line, for which no English is left, is a note and not a translation. */
  notes: boolean
  /** Whether blank lines stand everywhere and say nothing: then Chinese behind a pair is a note as well. */
  spaced: boolean
  /** Whether lines were put together that a width had broken: then one paragraph may still be in two parts. */
  unwrap: boolean
}

/** A part of a group: paragraphs of one language with those of the other that stand behind them. */
export interface Stretch {
  english: number[]
  chinese: number[]
  /** Notes, which translate nothing. */
  apart: ParagraphPair[]
}

export function textOf(said: VoicedParagraph[], at: number): string {
  return said[at]?.line.text ?? ''
}

/** A group taken apart where the language that comes first comes back. Of several voices each has its own place. */
export function stretchesOf({ voices, english, chinese }: VoiceGroup, { first, notes, spaced }: Pairing): Stretch[] {
  const stretches = new Map<number, Stretch>()
  const stretchOf = (block: number): Stretch => {
    const own = stretches.get(block) ?? { english: [], chinese: [], apart: [] }
    stretches.set(block, own)
    return own
  }
  const several = voices.length > 1
  english.forEach(({ block }, at) => stretchOf(several ? 0 : block).english.push(at))
  chinese.forEach(({ block, line }, at) => {
    const own = stretchOf(several ? 0 : block)
    const enough = own.chinese.length >= own.english.length && own.english.length > 0
    const apart = notes ? line.gap : spaced && own.english.length === 1
    const noted = !several && first === 'english' && apart && enough
    if (noted || line.marks.quote || isNote(line.text)) own.apart.push({ english: [], chinese: [at], sure: true })
    else own.chinese.push(at)
  })
  return [...stretches].sort(([a], [b]) => a - b).map(([, stretch]) => stretch)
}

/** As many on both sides, and of several voices as many in each; and the numbers before them do not tell otherwise. */
export function isEven(stretch: Stretch, { english, chinese }: VoiceGroup): boolean {
  if (stretch.english.length !== stretch.chinese.length) return false
  const begins = (said: VoicedParagraph[], at: number): boolean => at > 0 && said[at]?.voice !== said[at - 1]?.voice
  const many = (said: VoicedParagraph[]): boolean => said.some((_, at) => begins(said, at))
  const told = many(english) && many(chinese)
  return stretch.english.every((at, index) => {
    const other = stretch.chinese[index] ?? 0
    const [one, two] = [english[at]?.line.index, chinese[other]?.line.index]
    if (one !== undefined && two !== undefined && one !== two && one + 1 !== two && two + 1 !== one) return false
    return !told || begins(english, at) === begins(chinese, other)
  })
}

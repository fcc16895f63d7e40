import { isNote } from '../around/note.ts'
import { isResidue } from '../around/residue.ts'
import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { Meeting } from '../../pairing/evidence.ts'
import { pairFits } from '../../pairing/pair-fit.ts'
import { pairParagraphs, type ParagraphPair } from '../../pairing/pair-paragraphs.ts'
import { learnUsual, type Usual } from '../../pairing/usual.ts'
import { beginnings, type Said, type VoiceGroup } from './voice-groups.ts'

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

/** What the layout is worth beside lengths and anchors, in nats. */
const BESIDE = 3
const SAME_NUMBER = 8

/** Where the languages take turns paragraph by paragraph: what stands directly beside, and what two together cost. */
const NEXT = 2
const TOGETHER = 20
/** Paragraphs of one language beside one of the other for which that is looked at. */
const MOST_BESIDE = 4

/** Numbers that both languages have at least, and their share of all, where the numbers pair. */
const FEW_NUMBERED = 3
const BOTH = 0.6

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
 * Pairs the paragraphs of groups of voices. What the container puts side by side belongs together; in each stretch of the
 * one language and the other behind it, as many on both sides are the first with the first, and so on; else what belongs
 * together is found by lengths and words.
 */
export function pairGroups(groups: VoiceGroup[], pairing: Pairing): ParagraphPair[][] {
  const stretches = groups.map((group) => (sideBySide(group) ? [] : stretchesOf(group, pairing)))
  const all = stretches.flat()
  const single = all.filter(({ english, chinese }) => english.length === 1 && chinese.length === 1).length
  const usual = !pairing.unwrap && pairing.first !== null && single > all.length * USUAL
  const known = new Map<Stretch, ParagraphPair[]>()
  const usually = usualIn(groups, stretches)
  const open = groups.flatMap((group, at) =>
    (stretches[at] ?? []).flatMap((stretch) => {
      const pairs =
        numberedPairs(stretch, group) ??
        (isEven(stretch, group)
          ? evenPairs(stretch)
          : usual
            ? besidePairs(stretch, group, pairing.first, usually)
            : null)
      if (pairs) known.set(stretch, pairs)
      return pairs ? [] : [{ group, stretch }]
    }),
  )
  const found = pairParagraphs(
    open.map(({ group, stretch }) => ({
      english: stretch.english.map((at) => textOf(group.english, at)),
      chinese: stretch.chinese.map((at) => textOf(group.chinese, at)),
      ties: tiesOf(stretch, group, pairing.first),
    })),
    usually,
  )
  open.forEach(({ stretch }, at) =>
    known.set(
      stretch,
      (found[at] ?? []).map(({ english, chinese, sure }) => ({
        english: english.map((one) => stretch.english[one] ?? 0),
        chinese: chinese.map((one) => stretch.chinese[one] ?? 0),
        sure,
      })),
    ),
  )
  return groups.map(
    (group, at) =>
      sideBySide(group) ??
      (stretches[at] ?? []).flatMap((stretch) => [...(known.get(stretch) ?? []), ...stretch.apart]),
  )
}

/** What is usual in the call: lengths are where both languages have as many paragraphs. */
function usualIn(groups: VoiceGroup[], stretches: Stretch[][]): Usual {
  const even = groups.flatMap((group, at) =>
    (stretches[at] ?? []).flatMap(({ english, chinese }) =>
      english.length !== chinese.length
        ? []
        : [
            {
              english: english.map((one) => textOf(group.english, one)).join(' '),
              chinese: chinese.map((one) => textOf(group.chinese, one)).join(''),
            },
          ],
    ),
  )
  const texts = (said: Said[]): string[] => said.map(({ line }) => line.text)
  return learnUsual(
    groups.flatMap(({ english }) => texts(english)),
    groups.flatMap(({ chinese }) => texts(chinese)),
    even,
  )
}

/** The lines of one side of a pair. */
export function linesOf(numbers: number[], said: Said[]): SeedLine[] {
  return numbers.flatMap((at) => said[at]?.line ?? [])
}

function textOf(said: Said[], at: number): string {
  return said[at]?.line.text ?? ''
}

/** The pairs that the container itself makes; `null` where it does not, or not of all. */
function sideBySide({ english, chinese }: VoiceGroup): ParagraphPair[] | null {
  const all = [...english, ...chinese]
  if (all.length === 0 || all.some(({ line }) => line.pair === undefined)) return null
  const pairs = new Map<string, ParagraphPair & { place: number }>()
  const add = (said: Said[], side: 'english' | 'chinese'): void =>
    said.forEach(({ line }, at) => {
      const own = pairs.get(line.pair ?? '') ?? { english: [], chinese: [], sure: true, place: line.number }
      own[side].push(at)
      pairs.set(line.pair ?? '', own)
    })
  add(english, 'english')
  add(chinese, 'chinese')
  // Where each row has one language only, the rows pair nothing.
  if ([...pairs.values()].filter((one) => one.english.length > 0 && one.chinese.length > 0).length < pairs.size / 2)
    return null
  return [...pairs.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ english: one, chinese: other, sure }) => ({ english: one, chinese: other, sure }))
}

/** A group taken apart where the language that comes first comes back. Of several voices each has its own place. */
function stretchesOf({ voices, english, chinese }: VoiceGroup, { first, notes, spaced }: Pairing): Stretch[] {
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
    const noted = !several && first === 'english' && ((own.apart.length > 0 && notes) || (apart && enough))
    if (noted || line.marks.quote || isNote(line.text)) own.apart.push({ english: [], chinese: [at], sure: true })
    else own.chinese.push(at)
  })
  return [...stretches].sort(([a], [b]) => a - b).map(([, stretch]) => withoutInterface(stretch, english, chinese))
}

/** What is written on buttons is nobody's speech where one language has it too many. */
function withoutInterface(stretch: Stretch, english: Said[], chinese: Said[]): Stretch {
  const more = stretch.english.length - stretch.chinese.length
  if (more === 0) return stretch
  const [side, said] = more > 0 ? ['english' as const, english] : ['chinese' as const, chinese]
  const words = new Set(stretch[side].filter((at) => isResidue(textOf(said, at))))
  if (words.size !== Math.abs(more)) return stretch
  const apart = [...words].map((at): ParagraphPair => ({
    english: more > 0 ? [at] : [],
    chinese: more > 0 ? [] : [at],
    sure: true,
  }))
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

/**
 * Paragraphs of both languages by their numbers, where both number the same ones: the numbers rise, begin and end alike, and
 * most are on both sides. Where each language is numbered for itself, one with fewer paragraphs ends sooner.
 */
function numberedPairs({ english, chinese }: Stretch, group: VoiceGroup): ParagraphPair[] | null {
  const [one, other] = [indexes(english, group.english), indexes(chinese, group.chinese)]
  if (!one || !other || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return null
  const all = [...new Set([...one, ...other])].sort((a, b) => a - b)
  const both = one.length + other.length - all.length
  if (both < Math.max(FEW_NUMBERED, all.length * BOTH)) return null
  const placesOf = (numbers: number[], places: number[]) =>
    new Map(numbers.map((number, at) => [number, places.slice(at, at + 1)]))
  const [inEnglish, inChinese] = [placesOf(one, english), placesOf(other, chinese)]
  return all.map((number) => ({
    english: inEnglish.get(number) ?? [],
    chinese: inChinese.get(number) ?? [],
    sure: true,
  }))
}

/** The numbers of paragraphs, where each has one and they rise. */
function indexes(places: number[], said: Said[]): number[] | null {
  const found = places.flatMap((at) => said[at]?.line.index ?? [])
  return found.length === places.length && found.every((value, at) => at === 0 || value > (found[at - 1] ?? 0))
    ? found
    : null
}

function evenPairs({ english, chinese }: Stretch): ParagraphPair[] {
  return english.map((at, index) => ({ english: [at], chinese: chinese.slice(index, index + 1), sure: true }))
}

/**
 * Several paragraphs beside one, where the languages take turns paragraph by paragraph: all but one lack a translation,
 * unless all of them together fit much better.
 */
function besidePairs(
  { english, chinese }: Stretch,
  group: VoiceGroup,
  first: Language | null,
  usually: Usual,
): ParagraphPair[] | null {
  const [few, many] = english.length < chinese.length ? [english, chinese] : [chinese, english]
  const [one] = few
  if (one === undefined || few.length !== 1 || many.length > MOST_BESIDE) return null
  const reversed = many === chinese
  const texts = many.map((at) => textOf(reversed ? group.chinese : group.english, at))
  const text = textOf(reversed ? group.english : group.chinese, one)
  const pairOf = (other: string) => (reversed ? { english: text, chinese: other } : { english: other, chinese: text })
  const fits = [...texts.map(pairOf), pairOf(texts.join(reversed ? '' : ' '))].map(
    (pair) => pairFits([pair], usually)[0] ?? 0,
  )
  // What stands directly beside: the last of what comes first, the first of what comes behind.
  const next = (first === 'english') === reversed ? 0 : many.length - 1
  const scores = fits.map((fit, at) => (at === many.length ? fit - TOGETHER : fit + (at === next ? NEXT : 0)))
  const best = scores.indexOf(Math.max(...scores))
  const pair = (all: number[], paired: boolean): ParagraphPair =>
    reversed
      ? { english: paired ? [one] : [], chinese: all, sure: true }
      : { english: all, chinese: paired ? [one] : [], sure: true }
  return best === many.length ? [pair(many, true)] : many.map((at, index) => pair([at], index === best))
}

function tiesOf(stretch: Stretch, group: VoiceGroup, first: Language | null): Meeting[] {
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
    ties.push(
      first === 'english'
        ? { source: stretch.english.length - 1, translation: 0, weight: BESIDE }
        : { source: 0, translation: stretch.chinese.length - 1, weight: BESIDE },
    )
  }
  return ties
}

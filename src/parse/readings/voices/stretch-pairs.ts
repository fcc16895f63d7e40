import type { Language } from '../../frames/language-words.ts'
import type { Meeting } from '../../../pairing/evidence.ts'
import { pairFits } from '../../../pairing/pair-fit.ts'
import { type ParagraphPair } from '../../../pairing/pair-paragraphs.ts'
import { type Usual } from '../../../pairing/usual.ts'
import { beginnings, type VoicedParagraph, type VoiceGroup } from './voice-groups.ts'
import { type Stretch, textOf } from './stretches.ts'

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

/**
 * Paragraphs of both languages by their numbers, where both number the same ones: the numbers rise, begin and end alike, and
 * most are on both sides. Where each language is numbered for itself, one with fewer paragraphs ends sooner.
 */
export function numberedPairs({ english, chinese }: Stretch, group: VoiceGroup): ParagraphPair[] | null {
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
function indexes(places: number[], said: VoicedParagraph[]): number[] | null {
  const found = places.flatMap((at) => said[at]?.line.index ?? [])
  return found.length === places.length && found.every((value, at) => at === 0 || value > (found[at - 1] ?? 0))
    ? found
    : null
}

export function evenPairs({ english, chinese }: Stretch): ParagraphPair[] {
  return english.map((at, index) => ({ english: [at], chinese: chinese.slice(index, index + 1), sure: true }))
}

/**
 * Several paragraphs beside one, where the languages take turns paragraph by paragraph: all but one lack a translation,
 * unless all of them together fit much better.
 */
export function besidePairs(
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
  const next = first === null ? -1 : (first === 'english') === reversed ? 0 : many.length - 1
  const scores = fits.map((fit, at) => (at === many.length ? fit - TOGETHER : fit + (at === next ? NEXT : 0)))
  const best = scores.indexOf(Math.max(...scores))
  const pair = (all: number[], paired: boolean): ParagraphPair =>
    reversed
      ? { english: paired ? [one] : [], chinese: all, sure: true }
      : { english: all, chinese: paired ? [one] : [], sure: true }
  return best === many.length ? [pair(many, true)] : many.map((at, index) => pair([at], index === best))
}

export function tiesOf(stretch: Stretch, group: VoiceGroup, first: Language | null): Meeting[] {
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

/** Nats by which a paragraph without a counterpart must fit that of its neighbour better than the neighbour does. */
const BETTER = 2

/** Gives the counterpart of a paragraph to the one beside it, of the same voice, that has none and fits it better. */
export function betterBeside(pairs: ParagraphPair[], group: VoiceGroup, usually: Usual): ParagraphPair[] {
  const better = pairs.flatMap((pair) => withoutLonely(pair, group, usually))
  for (let at = 0; at + 1 < better.length; at++) {
    const [one, two] = better.slice(at, at + 2)
    if (!one || !two) continue
    for (const [side, other] of SIDES) {
      const [here, there] = [one[side], two[side]]
      const counterpart = [...one[other], ...two[other]]
      const same = group[side][here[0] ?? -1]?.voice === group[side][there[0] ?? -1]?.voice
      if (here.length !== 1 || there.length !== 1 || counterpart.length !== 1 || !same) continue
      const fits = [here, there].map((places) => fitOf({ [side]: places, [other]: counterpart }, group, usually))
      const own = one[other].length === 1 ? 0 : 1
      if ((fits[1 - own] ?? 0) <= (fits[own] ?? 0) + BETTER) continue
      better[at] = { ...one, [other]: two[other] }
      better[at + 1] = { ...two, [other]: one[other] }
    }
  }
  return better
}

/** Two paragraphs with one counterpart, which fits one of them better than both, or which are not of one voice: the other has none. */
function withoutLonely(pair: ParagraphPair, group: VoiceGroup, usually: Usual): ParagraphPair[] {
  for (const [side, other] of SIDES) {
    const [one, two, ...more] = pair[side]
    if (one === undefined || two === undefined || more.length > 0 || pair[other].length !== 1) continue
    const fit = (places: number[]): number => fitOf({ [side]: places, [other]: pair[other] }, group, usually)
    const [first, second, both] = [fit([one]), fit([two]), fit([one, two])]
    // Two voices do not say one paragraph.
    const apart = group[side][one]?.voice !== group[side][two]?.voice
    if (!apart && Math.max(first, second) <= both + BETTER) continue
    return [one, two].map((at) => ({ ...pair, [side]: [at], ...(first > second !== (at === one) && { [other]: [] }) }))
  }
  return [pair]
}

const SIDES = [
  ['english', 'chinese'],
  ['chinese', 'english'],
] as const

function fitOf({ english = [], chinese = [] }: Partial<ParagraphPair>, group: VoiceGroup, usually: Usual): number {
  const [one, other] = [english, chinese].map((places, side) =>
    places.map((at) => textOf(side === 0 ? group.english : group.chinese, at)),
  )
  return pairFits([{ english: one?.join(' ') ?? '', chinese: other?.join('') ?? '' }], usually, Infinity)[0] ?? 0
}

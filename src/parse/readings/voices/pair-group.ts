import type { SeedLine } from '../../frames/seed-line.ts'
import { pairParagraphs, type ParagraphPair } from '../../../pairing/pair-paragraphs.ts'
import { atSeams } from './seams.ts'
import { learnUsual, type Usual } from '../../../pairing/usual.ts'
import { type VoicedParagraph, type VoiceGroup } from './voice-groups.ts'
import { type Pairing, type Stretch, stretchesOf, isEven, textOf } from './stretches.ts'
import { numberedPairs, evenPairs, besidePairs, betterBeside, tiesOf } from './stretch-pairs.ts'

/** Share of the stretches of one paragraph each that makes them the layout. */
const USUAL = 0.6

/** Stretches with several paragraphs of both languages that are chance. */
const FEW_TURNS = 1

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
  // Where several of the one language stand before several of the other, what stands directly beside tells nothing.
  const turns = all.filter(({ english, chinese }) => english.length > 1 && chinese.length > 1).length
  const first = turns > FEW_TURNS ? null : pairing.first
  const known = new Map<Stretch, ParagraphPair[]>()
  const usually = usualIn(groups, stretches)
  const open = groups.flatMap((group, at) =>
    (stretches[at] ?? []).flatMap((stretch) => {
      const pairs =
        numberedPairs(stretch, group) ??
        (isEven(stretch, group) ? evenPairs(stretch) : usual ? besidePairs(stretch, group, first, usually) : null)
      if (pairs) known.set(stretch, pairs)
      return pairs ? [] : [{ group, stretch }]
    }),
  )
  const found = pairParagraphs(
    open.map(({ group, stretch }) => ({
      english: stretch.english.map((at) => textOf(group.english, at)),
      chinese: stretch.chinese.map((at) => textOf(group.chinese, at)),
      ties: tiesOf(stretch, group, first),
    })),
    usually,
  )
  open.forEach(({ group, stretch }, at) => {
    const pairs = (found[at] ?? []).map(({ english, chinese, sure }) => ({
      english: english.map((one) => stretch.english[one] ?? 0),
      chinese: chinese.map((one) => stretch.chinese[one] ?? 0),
      sure,
    }))
    known.set(
      stretch,
      betterBeside(pairs, group, usually).flatMap((pair) => atSeams(pair, group, usually)),
    )
  })
  return groups.map((group, at) => {
    const own = stretches[at] ?? []
    return (
      sideBySide(group) ??
      withNotes(
        own.flatMap((stretch) => known.get(stretch) ?? []),
        own.flatMap(({ apart }) => apart),
      )
    )
  })
}

/** Pairs with each note behind the one whose Chinese stands above it; above all of them a note is of the first. */
function withNotes(pairs: readonly ParagraphPair[], notes: readonly ParagraphPair[]): ParagraphPair[] {
  const behind = Map.groupBy(notes, ({ chinese: [note = 0] }) =>
    Math.max(
      0,
      pairs.findLastIndex(({ chinese }) => chinese.some((at) => at < note)),
    ),
  )
  return pairs.length === 0 ? [...notes] : pairs.flatMap((pair, at) => [pair, ...(behind.get(at) ?? [])])
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
  const texts = (said: VoicedParagraph[]): string[] => said.map(({ line }) => line.text)
  return learnUsual(
    groups.flatMap(({ english }) => texts(english)),
    groups.flatMap(({ chinese }) => texts(chinese)),
    even,
  )
}

/** The lines of one side of a pair. */
export function linesOf(numbers: number[], said: VoicedParagraph[]): SeedLine[] {
  return numbers.flatMap((at) => said[at]?.line ?? [])
}

/** The pairs that the container itself makes; `null` where it does not, or not of all. */
function sideBySide({ english, chinese }: VoiceGroup): ParagraphPair[] | null {
  const all = [...english, ...chinese]
  if (all.length === 0 || all.some(({ line }) => line.pair === undefined)) return null
  const pairs = new Map<string, ParagraphPair & { place: number }>()
  const add = (said: VoicedParagraph[], side: 'english' | 'chinese'): void =>
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

import type { Span } from '../../../model/span.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { matchesOf } from '../../../text/matches-of.ts'
import type { Agreed } from './bearings.ts'
import type { ComparisonContext } from '../values/excused.ts'

const SENTENCE_END: Record<PairSide, RegExp> = { source: /(?<!\b[A-Z])[.?!]["”’)]? |\n/g, translation: /[。？！\n]/g }

/** A stretch of each text that says the same, and the figures in it that both have. */
export interface SharedPassage extends Record<PairSide, Span> {
  agreed: Agreed[]
}

/** Numbers of sentences, one a text. */
type Numbers = Record<PairSide, number>

/**
 * Cuts two texts into the shortest passages that hold whole sentences and tell the same figures in both. A sentence without
 * figures belongs to the passages before and behind it, since either may tell it in the other text.
 * @param agreed figures that are the same in both texts
 */
export function passages(agreed: Agreed[], context: ComparisonContext): SharedPassage[] {
  const sentences = { source: sentencesOf(context, 'source'), translation: sentencesOf(context, 'translation') }
  const links = agreed
    .map((pair) => ({
      pair,
      source: numberOf(sentences.source, pair[0].place),
      translation: numberOf(sentences.translation, pair[1].place),
    }))
    .sort((a, b) => a.pair[0].place.start - b.pair[0].place.start)
  const groups: { first: Numbers; last: Numbers; agreed: Agreed[] }[] = []
  for (const { pair, source, translation } of links) {
    const here = { first: { source, translation }, last: { source, translation }, agreed: [pair] }
    // A passage ends where all that follows stands behind it in both texts.
    for (let group = groups.at(-1); group && reaches(group.last, here.first); group = groups.at(-1)) {
      groups.pop()
      here.agreed.unshift(...group.agreed)
      here.first = lower(here.first, group.first)
      here.last = higher(here.last, group.last)
    }
    groups.push(here)
  }
  return groups.map(({ agreed: its }, index) => {
    const before = groups[index - 1]?.last
    const behind = groups[index + 1]?.first
    const stretch = (side: PairSide): Span => ({
      start: before ? (sentences[side][before[side]]?.end ?? 0) : 0,
      end: behind ? (sentences[side][behind[side]]?.start ?? 0) : context[side].length,
    })
    return { agreed: its, source: stretch('source'), translation: stretch('translation') }
  })
}

function reaches(last: Numbers, first: Numbers): boolean {
  return first.source <= last.source || first.translation <= last.translation
}

function lower(a: Numbers, b: Numbers): Numbers {
  return { source: Math.min(a.source, b.source), translation: Math.min(a.translation, b.translation) }
}

function higher(a: Numbers, b: Numbers): Numbers {
  return { source: Math.max(a.source, b.source), translation: Math.max(a.translation, b.translation) }
}

function sentencesOf(context: ComparisonContext, side: PairSide): Span[] {
  const ends = matchesOf(SENTENCE_END[side], context[side]).map(({ 0: mark, index }) => index + mark.length)
  return [...ends, context[side].length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
}

function numberOf(sentences: Span[], { start }: Span): number {
  return sentences.findIndex(({ end }) => start < end)
}

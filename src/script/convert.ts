import type { ChineseLang } from '../model/transcript.ts'
import { CONTEXTS } from './words/contexts.ts'
import { converter, type Changed, type LengthChange } from './converter.ts'
import { dictionary } from './words/dictionary.ts'
import type { KnownTerms } from './converter.ts'
import { NOTHING, type Lexicon } from './words/lexicon.ts'

const made = new Map<ChineseLang, (text: string, known: KnownTerms) => Changed>()

function converterTo(to: ChineseLang): (text: string, known: KnownTerms) => Changed {
  const known = made.get(to) ?? converter(dictionary(to), CONTEXTS[to])
  made.set(to, known)
  return known
}

/**
 * Chinese text in the other script, with the words of the region: Traditional is Taiwan's (软件 → 軟體),
 * Simplified the mainland's. Figures, Latin and punctuation pass unchanged.
 * The length may change: use `convertKeepingPlaces` where places in the text matter.
 * @param lexicon what is known of terms and names beyond the dictionaries
 */
export function convert(text: string, from: ChineseLang, to: ChineseLang, lexicon: Lexicon = NOTHING): string {
  return from === to ? text : converterTo(to)(text, lexicon[to]).text
}

/** The name of a person in the other script: characters only, no words of the region. */
export function convertName(name: string, from: ChineseLang, to: ChineseLang): string {
  return from === to ? name : dictionary(to).nameOf(name)
}

/** Moves ascending offsets; one inside a word whose length changed moves behind that word. */
function moveOffsets(offsets: number[], changes: LengthChange[]): number[] {
  if (changes.length === 0) return offsets
  let next = 0
  let shift = 0
  return offsets.map((offset) => {
    for (let change = changes[next]; change !== undefined && change.at < offset; change = changes[++next]) {
      shift += change.after - change.before
      offset = Math.max(offset, change.at + change.before)
    }
    const last = changes[next - 1]
    return Math.max(offset, last === undefined ? 0 : last.at + last.before) + shift
  })
}

/** The same as `convert`, with the words whose length changed: `cutAlike` finds places in the result by them. */
export function convertKeepingPlaces(
  text: string,
  from: ChineseLang,
  to: ChineseLang,
  lexicon: Lexicon = NOTHING,
): Changed {
  return from === to ? { text, changes: [] } : converterTo(to)(text, lexicon[to])
}

/**
 * Cuts a converted text where the original was cut, so that words across a cut are still known as words.
 * @param runs the original, cut
 * @param passes what changed its length, one after the other
 * @returns as many runs, which joined are the converted text. A word that crosses a cut is cut at the same place if it
 *   keeps its length, else it stays whole in the run where it begins.
 */
export function cutAlike(runs: readonly string[], text: string, passes: readonly LengthChange[][]): string[] {
  let end = 0
  const ends = passes.reduce(
    moveOffsets,
    runs.map((run) => (end += run.length)),
  )
  return ends.map((place, index) => text.slice(ends[index - 1] ?? 0, place))
}

import type { ChineseLang } from '../model/transcript.ts'
import type { Display } from '../script/chinese-display.ts'
import type { Span } from './inline.ts'

/** Sentences of a paragraph that say the same in both languages, by their places in the text of the source. */
export interface SentencePair {
  source: Span
  translation: Span
}

/**
 * Where the sentences of a paragraph stand in what the page shows: start and end of each, one after the other. The
 * n-th sentence of `source` and the n-th of either script belong together.
 */
export type SentencePlaces = { source: number[] } & Record<ChineseLang, number[]>

/**
 * Moves the places of sentences from the stored translation to the text that a page shows, which may be longer or
 * shorter where phrases are converted.
 * @param displays how the translation is shown in each script
 */
export function sentencePlaces(
  pairs: SentencePair[],
  translation: string,
  displays: Record<ChineseLang, Display>,
): SentencePlaces {
  const shown = (display: Display) => {
    const bounds = new Set([0, translation.length])
    for (const pair of pairs) bounds.add(pair.translation.start).add(pair.translation.end)
    const cuts = [...bounds].sort((a, b) => a - b)
    const runs = display(cuts.slice(1).map((end, index) => translation.slice(cuts[index], end)))
    const moved = new Map([[0, 0]])
    let length = 0
    for (const [index, run] of runs.entries()) moved.set(cuts[index + 1] ?? 0, (length += run.length))
    return pairs.flatMap((pair) => [moved.get(pair.translation.start) ?? 0, moved.get(pair.translation.end) ?? 0])
  }
  return {
    source: pairs.flatMap(({ source }) => [source.start, source.end]),
    'zh-Hans': shown(displays['zh-Hans']),
    'zh-Hant': shown(displays['zh-Hant']),
  }
}

import type { SentencePair } from '../model/span.ts'
import type { ChineseLang } from '../model/transcript.ts'
import type { Display } from '../script/chinese-display.ts'
import { movedPlaces } from '../script/moved-places.ts'

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
    const { at } = movedPlaces(
      translation,
      pairs.flatMap((pair) => [pair.translation.start, pair.translation.end]),
      display,
    )
    return pairs.flatMap((pair) => [at(pair.translation.start), at(pair.translation.end)])
  }
  return {
    source: pairs.flatMap(({ source }) => [source.start, source.end]),
    'zh-Hans': shown(displays['zh-Hans']),
    'zh-Hant': shown(displays['zh-Hant']),
  }
}

import { packSpans } from '../kit/packed-spans.ts'
import type { SentencePair } from '../model/span.ts'
import type { ChineseLang, Transcript } from '../model/transcript.ts'
import type { Display } from '../script/chinese-display.ts'
import { movedPlaces } from '../script/moved-places.ts'
import { html, trusted, type Html } from '../text/markup/html.ts'

/** Spans of a paragraph in its source and in Simplified and Traditional Chinese; the last only where it differs. */
type Packed = [source: number[], hans: number[], hant?: number[]]

/**
 * Writes which sentences of a call belong together as data of a page, which shows nothing of it: the n-th of the source and
 * the n-th of either script, where they stand in what pages show. `browser/help/sentence-places.ts` reads it.
 * @param sentences by id of the paragraph
 * @param displays how the translation is shown in each script
 */
export function packedSentences(
  sentences: Readonly<Record<string, readonly SentencePair[]>>,
  { turns }: Pick<Transcript, 'turns'>,
  displays: Record<ChineseLang, Display>,
): Html {
  const packed = turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id, translation }): [string, Packed][] => {
      const pairs = sentences[id]
      if (!pairs || !translation) return []
      const [hans, hant] = (['zh-Hans', 'zh-Hant'] as const).map((lang) =>
        packSpans(shownPlaces(pairs, translation.text, displays[lang])),
      )
      const source = packSpans(pairs.flatMap((pair) => [pair.source.start, pair.source.end]))
      if (!hans || !hant) return []
      return [[id, hans.join() === hant.join() ? [source, hans] : [source, hans, hant]]]
    }),
  )
  // Ids and numbers only.
  return html`<script type="application/json" id="sentences">${trusted(JSON.stringify(Object.fromEntries(packed)))}</script>`
}

/** Where the sentences of a translation stand in what a page shows, which may be longer or shorter where phrases are converted. */
function shownPlaces(pairs: readonly SentencePair[], translation: string, display: Display): number[] {
  const stored = pairs.flatMap((pair) => [pair.translation.start, pair.translation.end])
  const { at } = movedPlaces(translation, stored, display)
  return stored.map(at)
}

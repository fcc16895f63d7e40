import { packSpans } from '../kit/packed-spans.ts'
import { html, trusted, type Html } from '../text/markup/html.ts'
import type { SentencePlaces } from './sentence-places.ts'

/** Spans of a paragraph in its source and in Simplified and Traditional Chinese; the last only where it differs. */
type Packed = [source: number[], hans: number[], hant?: number[]]

/**
 * Writes which sentences of a call belong together as data of a page, which shows nothing of it:
 * `browser/help/sentence-places.ts` reads it.
 * @param sentences by id of the paragraph
 */
export function packedSentences(sentences: Readonly<Record<string, SentencePlaces>>): Html {
  const packed = Object.entries(sentences).map(([id, places]): [string, Packed] => {
    const [hans, hant] = [packSpans(places['zh-Hans']), packSpans(places['zh-Hant'])]
    const source = packSpans(places.source)
    return [id, hans.join() === hant.join() ? [source, hans] : [source, hans, hant]]
  })
  // Ids and numbers only.
  return html`<script type="application/json" id="sentences">${trusted(JSON.stringify(Object.fromEntries(packed)))}</script>`
}

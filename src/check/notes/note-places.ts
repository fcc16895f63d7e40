import type { Transcript } from '../../model/transcript.ts'
import { nearest } from '../../text/nearest.ts'

/** A paragraph of which a note may speak. */
interface NotePlace {
  n: number
  /** What it says in each language. */
  texts: string[]
}

/** The paragraphs of a call by id. */
export type NotePlaces = ReadonlyMap<string, NotePlace>

/** Gathers the paragraphs of which the notes on a call may speak. */
export function notePlaces({ turns }: Transcript): NotePlaces {
  return new Map(
    turns.flatMap(({ paragraphs }) =>
      paragraphs.map(
        ({ id, n, source, translation }) => [id, { n, texts: [source?.text ?? '', translation?.text ?? ''] }] as const,
      ),
    ),
  )
}

/** Names the paragraphs that are most like a quote, three at most, best first. */
export function nearestPlaces(quote: string, places: NotePlaces): string[] {
  const candidates = [...places].map(([id, { texts }]) => ({ id, text: texts.join(' ') }))
  return nearest(quote, candidates, 3).map((id) => `${id} (¶${places.get(id)?.n})`)
}

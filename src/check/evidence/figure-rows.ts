import type { PairSide, Transcript } from '../../model/transcript.ts'
import { checkedCall } from '../checked-call.ts'
import type { Glossary } from './glossary.ts'

/** A figure of a call in both languages, as the texts have it. */
export interface FigureRow {
  /** Id of the paragraph. */
  paragraph: string
  source: string | null
  translation: string | null
  verdict: 'agreed' | 'differs' | 'missing' | 'added'
}

/** All figures of a call that bind a translator, in the order of the text, with what became of them. */
export function figureRows(transcript: Transcript, glossary: Glossary): FigureRow[] {
  const call = checkedCall(transcript, glossary)
  return call.pairs.flatMap((pair) => {
    const { compared } = call.figures(pair)
    const words = (side: PairSide, { place }: { place: { start: number; end: number } }): string =>
      pair[side].text.slice(place.start, place.end)
    const row = (at: number, fields: Omit<FigureRow, 'paragraph'>) => ({
      at,
      row: { paragraph: pair.paragraph.id, ...fields },
    })
    const rows = [
      ...compared.agreed
        .filter(([said]) => said.firmness === 'firm')
        .map(([said, stands]) =>
          row(said.place.start, {
            source: words('source', said),
            translation: words('translation', stands),
            verdict: 'agreed',
          }),
        ),
      ...compared.differing.map(({ source, translation }) =>
        row(source.place.start, {
          source: words('source', source),
          translation: words('translation', translation),
          verdict: 'differs',
        }),
      ),
      ...compared.missing.map((said) =>
        row(said.place.start, { source: words('source', said), translation: null, verdict: 'missing' }),
      ),
      ...compared.added.map((stands) =>
        row(pair.source.text.length + stands.place.start, {
          source: null,
          translation: words('translation', stands),
          verdict: 'added',
        }),
      ),
    ]
    return rows.sort((a, b) => a.at - b.at).map(({ row }) => row)
  })
}

import type { Figure } from '../model/figure.ts'
import type { Mark } from './rule.ts'
import { checkedCall, type CheckedCall, type Pair } from './checked-call.ts'
import { markOf, sayEverywhere, wordsOf } from './figure-places.ts'
import { glossaryOf } from './glossary.ts'
import type { Localised } from './localised.ts'
import type { Transcript } from '../model/transcript.ts'

/** What became of a figure in the translation. */
export type Verdict = 'agreed' | 'differs' | 'missing' | 'added'

/** A figure as it stands in one of the two texts. */
export interface FigureCell {
  /** Its words as they stand. */
  text: string
  /** The value read, in every language of the interface. */
  value: Localised
  mark: Mark
}

/** A figure of a call in both languages. */
export interface FigureRow {
  /** Id and number of the paragraph. */
  paragraph: string
  n: number
  verdict: Verdict
  source: FigureCell | null
  translation: FigureCell | null
}

/** All figures of a call, with how many of each verdict there are. */
export interface FigureTable {
  rows: FigureRow[]
  counts: Record<Verdict, number>
}

/**
 * The figures of a call in both languages, in the order of the text. Numbers that only name something, and small ones
 * that a translation may turn otherwise and does (`two`, `the second`), are left out.
 */
export function figureTable(transcript: Transcript): FigureTable {
  const call = checkedCall(transcript, glossaryOf([]))
  const rows = call.pairs.flatMap((pair) => rowsOf(call, pair))
  const counts: FigureTable['counts'] = { agreed: 0, differs: 0, missing: 0, added: 0 }
  for (const { verdict } of rows) counts[verdict]++
  return { rows, counts }
}

function rowsOf(call: CheckedCall, pair: Pair): FigureRow[] {
  const { agreed, differing, missing, added } = call.figures(pair).compared
  const cell = (side: Mark['side'], figure: Figure): FigureCell =>
    ({ text: wordsOf(pair, side, figure), value: sayEverywhere(figure), mark: markOf(pair, side, figure) })
  const row = (verdict: Verdict, source: Figure | null, translation: Figure | null): FigureRow => ({
    paragraph: pair.paragraph.id,
    n: pair.paragraph.n,
    verdict,
    source: source && cell('source', source),
    translation: translation && cell('translation', translation),
  })
  const counts = ([source, translation]: [Figure, Figure]): boolean => source.kind !== 'label' && translation.kind !== 'label'
  return [
    ...agreed.filter(counts).map(([source, translation]) => row('agreed', source, translation)),
    ...differing.map(({ source, translation }) => row('differs', source, translation)),
    ...missing.map((figure) => row('missing', figure, null)),
    ...added.map((figure) => row('added', null, figure)),
  ].sort((a, b) => placeOf(a) - placeOf(b))
}

/** By the place in the source; what was added comes by its place in the translation, after it. */
function placeOf({ source, translation }: FigureRow): number {
  return source ? source.mark.start : 1e6 + (translation?.mark.start ?? 0)
}

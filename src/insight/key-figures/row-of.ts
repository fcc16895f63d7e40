import { findFigures } from '../../figures/find-figures.ts'
import type { Figure } from '../../model/figure.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import type { Lang, Paragraph } from '../../model/transcript.ts'
import type { LinkedFigure } from './links/linked-figure.ts'

/** What a sentence says of a figure, in whichever language. */
export type SaidOfFigure = Pick<
  LinkedFigure,
  'figure' | 'metric' | 'sign' | 'expected' | 'compared' | 'change' | 'against' | 'basis' | 'tolerance'
>

/** The part of a key figure that the figure itself gives, with the value that an editor gives it. */
export function rowOf(
  link: SaidOfFigure,
  { source, corrections }: Paragraph,
  lang: Lang,
): Pick<
  KeyFigure,
  | 'metric'
  | 'kind'
  | 'low'
  | 'high'
  | 'unit'
  | 'bound'
  | 'moves'
  | 'against'
  | 'basis'
  | 'place'
  | 'words'
  | 'corrected'
> {
  const { place } = link.figure.figure
  const words = (source?.text ?? '').slice(place.start, place.end)
  const correction = corrections.find(({ kind, quote }) => kind === 'figure' && quote === words)
  const right = correction && findFigures(correction.value, lang)[0]
  const figure = right?.kind === link.figure.figure.kind ? right : link.figure.figure
  const bounds = link.tolerance !== 'about' && link.tolerance !== null && !right ? link.tolerance : {}
  const [low, high] = boundsOf({ ...figure, ...bounds })
  const signed = link.sign < 0 ? [-high, -low] : [low, high]
  return {
    metric: link.metric.id,
    kind: link.expected ? 'guidance' : link.compared !== null ? 'comparison' : link.change ? 'change' : 'actual',
    low: signed[0] ?? low,
    high: signed[1] ?? high,
    unit: unitOf(figure),
    bound: link.tolerance === 'about' ? 'about' : link.figure.figure.bound,
    moves: link.change || link.metric.kind === 'effect',
    against: link.against,
    basis: link.basis,
    place,
    words,
    corrected: correction?.value ?? null,
  }
}

/** The bounds of a figure in the unit in which it is said. */
function boundsOf({ kind, unit, low, high }: Figure): [number, number] {
  const scale = kind === 'points' && unit === 'bp' ? 100 : 1
  return [round(low * scale), round(high * scale)]
}

/** Without the traces of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

function unitOf({ kind, unit, currency }: Figure): string {
  switch (kind) {
    case 'money':
      return currency ?? ''
    case 'percent':
      return '%'
    case 'points':
      return unit === 'bp' ? 'bp' : 'pp'
    default:
      return 'count'
  }
}

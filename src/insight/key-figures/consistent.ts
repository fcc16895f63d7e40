import type { KeyFigure } from '../../model/key-figure.ts'
import { periodId } from './period/period-id.ts'

/**
 * Leaves out figures that contradict each other: two amounts of one metric, part and time are of two different things, and it is not
 * certain which is of which; so are two changes, of two currencies or against two times.
 */
export function consistent(rows: readonly KeyFigure[]): KeyFigure[] {
  return rows.filter((row) => rows.every((other) => !isSame(row, other) || agree(row, other)))
}

function isSame(one: KeyFigure, other: KeyFigure): boolean {
  return (
    one.metric === other.metric &&
    one.scope.id === other.scope.id &&
    one.kind === other.kind &&
    one.unit === other.unit &&
    one.moves === other.moves &&
    one.against === other.against &&
    one.basis === other.basis &&
    isOfShare(one) === isOfShare(other) &&
    periodId(one.period) === periodId(other.period)
  )
}

/** Whether they may be roundings of the same: `nearly $1 billion`, `$973 million`. */
function agree(one: KeyFigure, other: KeyFigure): boolean {
  const step = Math.max(stepOf(one), stepOf(other)) / 2
  return Math.abs(one.low - other.low) <= step && Math.abs(one.high - other.high) <= step
}

/** What the last digit that is said is worth. */
function stepOf({ words, low, high }: KeyFigure): number {
  const numeral = /\d[\d,]*(?:\.(\d+))?/.exec(words)
  const said = Number(numeral?.[0].replaceAll(',', '') ?? 1)
  const scale = said === 0 ? 1 : Math.max(Math.abs(low), Math.abs(high)) / said
  return scale * 10 ** -(numeral?.[1]?.length ?? 0)
}

/** `a dividend of $0.65 per share`, `we paid $48 million in dividends` */
function isOfShare({ metric, high }: KeyFigure): boolean {
  return metric === 'dividend' && Math.abs(high) < 1000
}

import { spread } from '../../kit/spread.ts'

/**
 * So many calls share an index of Pagefind's at most, on the average: while it writes one it takes 9.2 MB for each of them (1.6,
 * measured with 150 calls), and some parts have a tenth more.
 */
const MOST_CALLS = 104

/**
 * Parts the calls of a site: each part is an index of its own. A call more or less changes one of them, unless there are a
 * quarter more calls than there were.
 * @param calls with their ids
 * @returns the parts, in each of them the calls in the order given; none is empty
 */
export function indexParts<Call>(calls: readonly Call[], idOf: (call: Call) => string): Call[][] {
  const count = partsFor(calls.length / MOST_CALLS)
  const parts = Array.from({ length: count }, (): Call[] => [])
  for (const call of calls) parts[spread(idOf(call), count)]?.push(call)
  return parts.filter(({ length }) => length > 0)
}

/** So many or a few more, in steps of a quarter at most: 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, … */
function partsFor(least: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(least)) - 2)
  return Math.max(1, Math.ceil(least / step) * step)
}

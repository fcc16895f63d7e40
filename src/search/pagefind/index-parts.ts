import { spread } from '../../kit/spread.ts'

/**
 * So many calls share an index of Pagefind's at most, on the average: while it writes one it takes some 9 MB for each of them
 * (1.6, measured with 50 to 200 calls).
 */
const MOST_CALLS = 128

/**
 * Parts the calls of a site: each part is an index of its own. A call more or less changes one of them, unless there are
 * twice as many calls as there were.
 * @param calls with their ids
 * @returns the parts, in each of them the calls in the order given; none is empty
 */
export function indexParts<Call>(calls: readonly Call[], idOf: (call: Call) => string): Call[][] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(calls.length / MOST_CALLS)))
  const parts = Array.from({ length: count }, (): Call[] => [])
  for (const call of calls) parts[spread(idOf(call), count)]?.push(call)
  return parts.filter(({ length }) => length > 0)
}

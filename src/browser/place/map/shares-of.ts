/**
 * How far a call has gone at each of its places, as a share of its text.
 * @param lengths of all turns
 * @returns the share, from 0 to 1, at a turn of which so much, from 0 to 1, lies before the place
 */
export function sharesOf(lengths: number[]): (turn: number, share: number) => number {
  let total = 0
  const starts = lengths.map((length) => (total += length) - length)
  return (turn, share) => (total === 0 ? 0 : ((starts[turn] ?? total) + (lengths[turn] ?? 0) * share) / total)
}

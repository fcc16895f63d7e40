/**
 * How far a call has gone at a place, as a share of its words.
 * @param lengths of all turns
 * @param turn index of the turn
 * @param share how much of this turn lies before the place, from 0 to 1
 */
export function shareAt(lengths: number[], turn: number, share: number): number {
  const total = sum(lengths)
  return total === 0 ? 0 : (sum(lengths.slice(0, turn)) + (lengths[turn] ?? 0) * share) / total
}

function sum(lengths: number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}

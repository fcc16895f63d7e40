import type { Figure } from '../../../model/figure.ts'
import { same } from './near.ts'
import { sameFigure } from './same-figure.ts'

/** A figure of each text, and how far they are from being one; the least wins. */
interface EqualPair {
  s: Figure
  t: Figure
  cost: number
}

/**
 * Pairs equal figures, each one with one at most: those that are alike and near each other in the order of the text first, so
 * that repeated ones meet their like.
 */
export function equalPairs(source: Figure[], translation: Figure[]): [Figure, Figure][] {
  const pairs: EqualPair[] = []
  source.forEach((s, i) =>
    translation.forEach((t, j) => {
      if (!sameFigure(s, t)) return
      const distance = Math.abs((i + 1) / (source.length + 1) - (j + 1) / (translation.length + 1))
      pairs.push({ s, t, cost: distance + unlikeness(s, t) })
    }),
  )
  const taken = new Set<Figure>()
  const chosen = pairs
    .sort((a, b) => a.cost - b.cost)
    .filter(({ s, t }) => {
      const isFree = !taken.has(s) && !taken.has(t)
      if (isFree) taken.add(s).add(t)
      return isFree
    })
  for (const one of chosen) for (const other of chosen) uncross(one, other)
  return chosen.map(({ s, t }) => [s, t])
}

/** What tells two figures of one value from the same one said twice. */
function unlikeness(s: Figure, t: Figure): number {
  return (
    (s.kind === t.kind ? 0 : 1) +
    (s.direction === t.direction ? 0 : 0.2) +
    (isUnsaid(s, t) || !same(s.low, t.low) ? 0.5 : 0)
  )
}

/** `the other two came from …`: a number that leaves its unit out is not what is counted in the translation. */
function isUnsaid(s: Figure, t: Figure): boolean {
  return s.kind === 'count' && s.open && t.kind === 'count' && t.low <= 10
}

/** What both texts repeat is told in the same order, where nothing else tells which is which. */
function uncross(one: EqualPair, other: EqualPair): void {
  const isCrossed = one.s.place.start < other.s.place.start && one.t.place.start > other.t.place.start
  if (!isCrossed || !sameFigure(one.s, other.t) || !sameFigure(other.s, one.t)) return
  const turned = unlikeness(one.s, other.t) + unlikeness(other.s, one.t)
  if (turned <= unlikeness(one.s, one.t) + unlikeness(other.s, other.t)) [one.t, other.t] = [other.t, one.t]
}

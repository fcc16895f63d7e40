/** What the judge holds against a reading, in nats, beside what its pairs say for it. */
export const WEIGHTS = {
  /** A paragraph without a counterpart, where the seed has both languages: translations are of the whole call. */
  alone: -3,
  /** Chinese that translates nothing and is taken for a note: there are notes, but few. */
  note: -2,
  /** A paragraph for which no pair was sure. */
  unsure: -3,
  /** A text in which both languages stand: they have to be taken apart. */
  mixed: -4,
  /** A paragraph that breaks off in the middle of a sentence: its line was broken. */
  torn: -1.5,
  /** The two languages come in no order: layouts have one. */
  noOrder: -4,
  /** Lines were broken at a width. */
  unwrapped: -1,
  /** A turn that nobody is named for. */
  unnamed: -2,
  /** Share of what its pairs say that a reading without an order must have more than one with an order. */
  orderless: -0.1,
} as const

/** What of a reading each weight is for, in paragraphs or turns; of `noOrder` and `unwrapped` 0 or 1; of `orderless` nats. */
export type Terms = Record<keyof typeof WEIGHTS, number>

/** The sum of what pairs say for a reading and of what is held against it. */
export function scoreOf(sum: number, terms: Terms, weights: Terms = WEIGHTS): number {
  let score = sum
  let term: keyof Terms
  for (term in WEIGHTS) score += weights[term] * terms[term]
  return score
}

import { scoreOf, WEIGHTS, type Terms } from '../../../../src/parse/judge/weights.ts'
import type { FitCase, FitReading } from './fit-case.ts'

/** Steps of the fit, their size, nats that count as one, and what a weight costs that is away from where it began. */
const STEPS = 60
const STEP = 1
const NATS = 10
const RIDGE = 0.001

/**
 * Fits the weights of the judge: how likely it is that the right reading wins (conditional logit), by gradient ascent from
 * the weights in use. No weight is above 0. Layouts that no reading has right, or every one, say nothing.
 */
export function fitJudge(all: readonly FitCase[]): Terms {
  const telling = all
    .filter(({ readings }) => new Set(readings.map(({ right }) => right)).size === 2)
    .map(({ readings }) =>
      readings.map(({ sum, terms, right }) => ({ sum, right, terms: names.map((name) => bounded(terms[name])) })),
    )
  const start = names.map((name) => WEIGHTS[name])
  const weights: number[] = [...start]
  for (let step = 0; step < STEPS; step++) {
    const slope = names.map((_, at) => -RIDGE * telling.length * ((weights[at] ?? 0) - (start[at] ?? 0)))
    for (const readings of telling) {
      const scores = readings.map(
        ({ sum, terms }) => terms.reduce((score, term, at) => score + term * (weights[at] ?? 0), sum) / NATS,
      )
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const total = sumOf(shares)
      const right = sumOf(shares.filter((_, at) => readings[at]?.right))
      readings.forEach(({ terms, right: isRight }, at) => {
        const share = shares[at] ?? 0
        const pull = ((isRight ? share / Math.max(1e-9, right) : 0) - share / total) / NATS
        if (pull !== 0) terms.forEach((term, place) => (slope[place] = (slope[place] ?? 0) + pull * term))
      })
    }
    slope.forEach((up, at) => {
      weights[at] = Math.min(0, (weights[at] ?? 0) + (STEP * up) / Math.max(1, telling.length))
    })
  }
  const fitted: Terms = { ...WEIGHTS }
  names.forEach((name, at) => (fitted[name] = Math.round(100 * (weights[at] ?? 0)) / 100))
  return fitted
}

const names = Object.keys(WEIGHTS).filter((name): name is keyof Terms => name in WEIGHTS)

/** No reading outweighs all others by one term. */
const MOST_OF_A_TERM = 50

function bounded(term: number): number {
  return Math.max(-MOST_OF_A_TERM, Math.min(MOST_OF_A_TERM, term))
}

/** The reading that wins by the given weights. */
export function winner({ readings }: FitCase, weights: Terms = WEIGHTS): FitReading | null {
  return readings.reduce<FitReading | null>(
    (best, one) =>
      best === null || scoreOf(one.sum, one.terms, weights) > scoreOf(best.sum, best.terms, weights) ? one : best,
    null,
  )
}

function sumOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

import { scoreOf, WEIGHTS, type Terms } from '../../../../src/parse/judge/weights.ts'
import type { FitCase, FitReading } from './fit-case.ts'

/** Steps of the fit, their size, nats that count as one, and what a weight costs that is away from where it began. */
const STEPS = 300
const STEP = 0.2
const NATS = 10
const RIDGE = 0.001

/**
 * Fits the weights of the judge: how likely it is that the right reading wins (conditional logit), by gradient ascent from
 * the weights in use. No weight is above 0. Layouts that no reading has right, or every one, say nothing.
 */
export function fitJudge(all: readonly FitCase[]): Terms {
  const telling = all.filter(({ readings }) => new Set(readings.map(({ right }) => right)).size === 2)
  const names = Object.keys(WEIGHTS).filter((name): name is keyof Terms => name in WEIGHTS)
  let weights: Terms = { ...WEIGHTS }
  for (let step = 0; step < STEPS; step++) {
    const slope: Terms = { ...WEIGHTS }
    for (const name of names) slope[name] = -RIDGE * telling.length * (weights[name] - WEIGHTS[name])
    for (const { readings } of telling) {
      const scores = readings.map(({ sum, terms }) => scoreOf(sum, terms, weights) / NATS)
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const total = sumOf(shares)
      const right = sumOf(shares.filter((_, at) => readings[at]?.right))
      readings.forEach(({ terms, right: isRight }, at) => {
        const share = shares[at] ?? 0
        const pull = (isRight ? share / Math.max(1e-9, right) : 0) - share / total
        for (const name of names) slope[name] += (pull * Math.max(-50, Math.min(50, terms[name]))) / NATS
      })
    }
    const next = { ...weights }
    for (const name of names)
      next[name] = Math.min(0, weights[name] + (STEP * slope[name]) / Math.max(1, telling.length))
    weights = next
  }
  for (const name of names) weights[name] = Math.round(100 * weights[name]) / 100
  return weights
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

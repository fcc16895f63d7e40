import {
  muchOf,
  type DoubtWeight,
  type ConfidenceWeights,
  type FittedDoubt,
} from '../../../../src/parse/judge/confidence.ts'
import type { Doubt } from '../../../../src/parse/judge/doubts.ts'

/** A reading that was taken, and whether it was right. */
export interface TakenReading {
  doubts: Doubt[]
  right: boolean
}

/** Steps of the fit, their size, and what weights cost that little speaks for: the ridge. */
const STEPS = 1000
const STEP = 0.5
const RIDGE = 0.0003

/**
 * Fits the weights of confidence: logistic regression of whether a reading is wrong on its doubts, by gradient descent. No
 * weight is below 0, since no doubt makes surer.
 */
export function fitConfidence(all: readonly TakenReading[], kinds: readonly FittedDoubt[]): ConfidenceWeights {
  const rows = all.map(({ doubts, right }) => {
    const row = new Float64Array(1 + 2 * kinds.length)
    row[0] = 1
    kinds.forEach((kind, at) => {
      const doubt = doubts.find((one) => one.kind === kind)
      if (!doubt || doubt.share === 0) return
      row[1 + 2 * at] = 1
      row[2 + 2 * at] = muchOf(doubt)
    })
    return { row, wrong: right ? 0 : 1 }
  })
  const weights = new Float64Array(1 + 2 * kinds.length)
  weights[0] = -3
  const squares = new Float64Array(weights.length).fill(1e-4)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(weights.length)
    for (const { row, wrong } of rows) {
      let odds = 0
      for (let at = 0; at < row.length; at++) odds += (row[at] ?? 0) * (weights[at] ?? 0)
      const error = 1 / (1 + Math.exp(-odds)) - wrong
      for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + (error * (row[at] ?? 0)) / rows.length
    }
    for (let at = 0; at < weights.length; at++) {
      const own = weights[at] ?? 0
      const down = (slope[at] ?? 0) + (at === 0 ? 0 : RIDGE * own)
      // As in AdaGrad: what seldom occurs moves as far as what often does.
      squares[at] = (squares[at] ?? 0) + down ** 2
      const next = own - (STEP * down) / Math.sqrt(squares[at] ?? 1)
      weights[at] = at === 0 ? next : Math.max(0, next)
    }
  }
  const rounded = (at: number): number => Math.round(100 * (weights[at] ?? 0)) / 100
  const against = Object.fromEntries(
    kinds.map((kind, at): [string, DoubtWeight] => [kind, { any: rounded(1 + 2 * at), much: rounded(2 + 2 * at) }]),
  )
  return { ground: rounded(0), against: complete(against) }
}

/** A table with every kind of doubt in it. */
function complete(found: Record<string, DoubtWeight>): ConfidenceWeights['against'] {
  const none: DoubtWeight = { any: 0, much: 0 }
  const of = (kind: FittedDoubt): DoubtWeight => found[kind] ?? none
  return {
    misfit: of('misfit'),
    alone: of('alone'),
    frame: of('frame'),
    notes: of('notes'),
    label: of('label'),
    unnamed: of('unnamed'),
    unsure: of('unsure'),
    crossed: of('crossed'),
    uneven: of('uneven'),
    broken: of('broken'),
    name: of('name'),
    handed: of('handed'),
    unplaced: of('unplaced'),
    fit: of('fit'),
  }
}

import { confidence, muchOf, type ConfidenceWeights } from '../../../../src/parse/judge/confidence.ts'
import type { Doubt, DoubtKind } from '../../../../src/parse/judge/doubts.ts'

/** A reading, and whether it is right. */
export interface TakenReading {
  doubts: Doubt[]
  right: boolean
  /** How many of its kind it stands for; 1 where it is not given. */
  often?: number
}

/** Steps of the fit, their size, and what weights cost that little speaks for: the ridge. */
const STEPS = 1000
const STEP = 0.5
const RIDGE = 0.0003

/** Share of the right readings that may have more of a doubt than is enough, and the least share that is enough. */
const BEYOND = 0.005
const LEAST = 0.03

/** How much oftener wrong readings must have as much, else there is no saying what it means. */
const TELLING = 8

/** Share of the readings that are taken to be wrong: as of files that nobody has seen. */
const WRONG = 0.2

/**
 * Fits the weights of confidence. What is enough by itself follows from the right readings alone, of whatever kind mistakes
 * may be: hardly any of them has more. For the readings that no doubt settles so it is a logistic regression of whether a
 * reading is wrong on its doubts, by gradient descent. No weight is below 0, since no doubt makes surer.
 */
export function fitConfidence(all: readonly TakenReading[]): ConfidenceWeights {
  const kinds = [...new Set(all.flatMap(({ doubts }) => doubts.map(({ kind }) => kind)))]
  const right = all.filter((one) => one.right)
  const wrong = all.filter((one) => !one.right)
  const mistakes = wrong.reduce((sum, { often = 1 }) => sum + often, 0)
  const enough = new Map(kinds.map((kind) => [kind, enoughOf(kind, right, wrong)]))
  const rows = all
    .filter(({ doubts }) => doubts.every(({ kind, share }) => share <= (enough.get(kind) ?? 0)))
    .map(({ doubts, right: isRight, often = 1 }) => {
      const row = new Float64Array(1 + 2 * kinds.length)
      row[0] = 1
      for (const { kind, share } of doubts) {
        const at = kinds.indexOf(kind)
        if (share === 0) continue
        row[1 + 2 * at] = 1
        row[2 + 2 * at] = muchOf(share, enough.get(kind) ?? 0)
      }
      return { row, wrong: isRight ? 0 : 1, weight: isRight ? (1 - WRONG) / right.length : (WRONG * often) / mistakes }
    })
  const weights = new Float64Array(1 + 2 * kinds.length)
  weights[0] = -3
  const squares = new Float64Array(weights.length).fill(1e-4)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(weights.length)
    for (const { row, wrong, weight } of rows) {
      let odds = 0
      for (let at = 0; at < row.length; at++) odds += (row[at] ?? 0) * (weights[at] ?? 0)
      const error = (1 / (1 + Math.exp(-odds)) - wrong) * weight
      for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0)
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
    kinds.map((kind, at) => [
      kind,
      {
        any: rounded(1 + 2 * at),
        much: rounded(2 + 2 * at),
        enough: Math.round(1000 * (enough.get(kind) ?? 0)) / 1000,
      },
    ]),
  )
  return { ground: rounded(0), against }
}

/**
 * The share of a doubt than which hardly any right reading has more. Where right readings do have some, and hardly any wrong
 * one has more, it is never enough.
 */
function enoughOf(kind: DoubtKind, right: readonly TakenReading[], wrong: readonly TakenReading[]): number {
  const shares = right.map((one) => shareOf(kind, one)).sort((a, b) => b - a)
  const enough = shares[Math.floor(shares.length * BEYOND)] ?? 0
  if (enough <= LEAST) return LEAST
  const beyond = wrong.filter((one) => shareOf(kind, one) > enough).length
  return beyond > wrong.length * BEYOND * TELLING ? enough : 1
}

function shareOf(kind: DoubtKind, { doubts }: TakenReading): number {
  return doubts.find((one) => one.kind === kind)?.share ?? 0
}

/** The confidence below which as many of the right readings are unsure as may be. */
export function sureFrom(all: readonly TakenReading[], weights: ConfidenceWeights, unsure: number): number {
  const said = all.filter(({ right }) => right).map(({ doubts }) => confidence(doubts, weights))
  return said.sort((a, b) => a - b)[Math.floor(said.length * unsure)] ?? 1
}

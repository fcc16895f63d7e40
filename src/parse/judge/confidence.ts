import type { Doubt, DoubtKind } from './doubts.ts'

/** What one doubt says against a reading. */
export interface DoubtWeight {
  /** Log-odds that there is any. */
  any: number
  /** Log-odds beside, where there is nearly enough. */
  much: number
  /** Share of the paragraphs from which on it is enough by itself: hardly a right reading has more of it. */
  enough: number
}

/** The weights of confidence, and the log-odds that a reading is wrong about which there is no doubt at all. */
export interface ConfidenceWeights {
  ground: number
  against: Partial<Record<DoubtKind, DoubtWeight>>
}

/** What a doubt says that is enough, in log-odds. */
const ENOUGH = 6

/**
 * As `npm run bench -- layouts-fit 300 7601` printed it, but for `prefixed.enough`, which is of a fit on 800 layouts. Fits on more
 * layouts find as many wrong readings, and doubt more right ones of files that nobody drew.
 */
const FITTED = {
  ground: -3.49,
  against: {
    misfit: { any: 1.45, much: 0.8, enough: 0.03 },
    alone: { any: 0, much: 0.32, enough: 0.111 },
    frame: { any: 0.23, much: 0, enough: 0.071 },
    mixed: { any: 0.42, much: 0.28, enough: 0.03 },
    marked: { any: 1.29, much: 0.79, enough: 0.03 },
    label: { any: 1.1, much: 0.66, enough: 0.03 },
    unnamed: { any: 2.08, much: 1.38, enough: 0.03 },
    crossed: { any: 0, much: 0.18, enough: 0.05 },
    broken: { any: 0, much: 0, enough: 0.091 },
    prefixed: { any: 1.17, much: 0.75, enough: 0.03 },
    name: { any: 1.38, much: 0.93, enough: 0.03 },
    handed: { any: 1.43, much: 0.84, enough: 0.03 },
    lost: { any: 2.68, much: 0.05, enough: 0.039 },
    odd: { any: 1.03, much: 0.36, enough: 1 },
    voices: { any: 0, much: 2.38, enough: 0.118 },
    nobody: { any: 2.9, much: 2.43, enough: 1 },
    again: { any: 0.09, much: 0, enough: 0.179 },
    silent: { any: 1.12, much: 0.96, enough: 0.03 },
  } satisfies Record<DoubtKind, DoubtWeight>,
}

/** Below this confidence a reading is unsure: some 6 % of the right readings of drawn layouts are, and what is wrong hardly ever is above. */
export const SURE = 0.6

/** How much there is of a doubt, from 0 to 1, beside what is enough. */
export function muchOf(share: number, enough: number): number {
  return enough === 0 ? 1 : Math.min(1, share / enough)
}

/** How sure it is, from 0 to 1, that a reading is right. */
export function confidence(doubts: readonly Doubt[], { ground, against }: ConfidenceWeights = FITTED): number {
  let odds = ground
  for (const { kind, share } of doubts) {
    const weight = against[kind]
    if (!weight || share === 0) continue
    odds += share > weight.enough ? ENOUGH : weight.any + weight.much * muchOf(share, weight.enough)
  }
  return Math.round(1000 / (1 + Math.exp(odds))) / 1000
}

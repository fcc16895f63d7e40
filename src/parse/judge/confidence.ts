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

/** Fitted by `npm run bench -- layouts-fit`, which prints this table; none is by hand. */
export const FITTED = {
  ground: -3.58,
  against: {
    misfit: { any: 0.85, much: 0.7, enough: 0.03 },
    alone: { any: 0, much: 0, enough: 0.083 },
    frame: { any: 0.42, much: 0.02, enough: 0.06 },
    mixed: { any: 0, much: 0, enough: 0.03 },
    torn: { any: 0.44, much: 0.4, enough: 0.03 },
    marked: { any: 0.66, much: 0.35, enough: 0.03 },
    notes: { any: 0, much: 0, enough: 0.03 },
    label: { any: 0.57, much: 0.35, enough: 0.03 },
    unnamed: { any: 2.36, much: 1.55, enough: 0.03 },
    unsure: { any: 0, much: 0, enough: 0.03 },
    crossed: { any: 0, much: 0, enough: 0.03 },
    uneven: { any: 0.74, much: 0.76, enough: 0.083 },
    broken: { any: 0, much: 0, enough: 0.091 },
    prefixed: { any: 0.22, much: 0.12, enough: 0.03 },
    name: { any: 0, much: 0, enough: 0.03 },
    handed: { any: 1.91, much: 0.95, enough: 0.03 },
    unplaced: { any: 0, much: 0, enough: 1 },
    lost: { any: 1.02, much: 2.31, enough: 0.057 },
    odd: { any: 0.89, much: 0.29, enough: 1 },
    voices: { any: 0.28, much: 1.9, enough: 0.079 },
    nobody: { any: 1.68, much: 0.98, enough: 1 },
    again: { any: 0, much: 0, enough: 0.151 },
    silent: { any: 0.18, much: 0.12, enough: 0.03 },
  } satisfies Record<DoubtKind, DoubtWeight>,
}

/** Below this confidence a reading is unsure. */
export const SURE = 0.7

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

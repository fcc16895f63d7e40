import type { Doubt, DoubtKind } from './doubts.ts'

/** What one doubt says against a reading, in log-odds: that there is any, and where a tenth of the paragraphs or more are concerned. */
export interface Against {
  any: number
  much: number
}

/** The weights of confidence, and the log-odds that a reading is wrong about which there is no doubt at all. */
export interface ConfidenceWeights {
  ground: number
  against: Record<DoubtKind, Against>
}

/** Fitted by `npm run bench -- layouts-fit`, which prints this table; none is by hand. */
const FITTED: ConfidenceWeights = {
  ground: -6.44,
  against: {
    misfit: { any: 3.73, much: 0.72 },
    alone: { any: 2.65, much: 0.14 },
    frame: { any: 0.62, much: 0.37 },
    mixed: { any: 1.1, much: 0.48 },
    torn: { any: 0, much: 0.94 },
    notes: { any: 1.97, much: 1.29 },
    label: { any: 0.24, much: 0.48 },
    unnamed: { any: 1.11, much: 0 },
    unsure: { any: 0, much: 0 },
    crossed: { any: 0, much: 0 },
    uneven: { any: 0.88, much: 0.74 },
    broken: { any: 0.2, much: 0.12 },
    prefixed: { any: 0, much: 2.68 },
    name: { any: 1.48, much: 0.85 },
    handed: { any: 2.11, much: 0.4 },
    unplaced: { any: 0.57, much: 0 },
    fit: { any: 0.51, much: 0.12 },
  },
}

/** From this share of the paragraphs on a doubt says all that it can. */
const MUCH = 0.1

/** Below this confidence a reading is unsure: of 799 layouts that the fit has not seen 6.6 % were right and below, 0.6 % wrong and above. */
export const SURE = 0.95

/** How much there is of a doubt, from 0 to 1. */
export function muchOf({ share }: Pick<Doubt, 'share'>): number {
  return Math.min(1, share / MUCH)
}

/** How sure it is, from 0 to 1, that a reading is right: the share of drawn layouts with such doubts that are. */
export function confidence(doubts: readonly Doubt[], { ground, against }: ConfidenceWeights = FITTED): number {
  let odds = ground
  for (const doubt of doubts) {
    if (doubt.share > 0) odds += against[doubt.kind].any + against[doubt.kind].much * muchOf(doubt)
  }
  return Math.round(1000 / (1 + Math.exp(odds))) / 1000
}

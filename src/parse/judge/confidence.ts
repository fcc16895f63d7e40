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
  ground: -5.41,
  against: {
    misfit: { any: 3.54, much: 0.71 },
    alone: { any: 0.54, much: 1.6 },
    frame: { any: 0.81, much: 1.06 },
    mixed: { any: 1.13, much: 0.84 },
    torn: { any: 0, much: 0 },
    notes: { any: 1.52, much: 1.21 },
    label: { any: 0.12, much: 0.46 },
    unnamed: { any: 0.59, much: 0.25 },
    unsure: { any: 2.13, much: 0.81 },
    crossed: { any: 0.08, much: 0 },
    uneven: { any: 0.83, much: 0.09 },
    broken: { any: 0.4, much: 0.62 },
    prefixed: { any: 0, much: 0.25 },
    name: { any: 2.53, much: 0.65 },
    handed: { any: 0.78, much: 0.78 },
    unplaced: { any: 0.01, much: 0.19 },
    fit: { any: 0.13, much: 0.68 },
  },
}

/** From this share of the paragraphs on a doubt says all that it can. */
const MUCH = 0.1

/** Below this confidence a reading is unsure: of 4,000 layouts that the fit has not seen 5.0 % were right and below, 0.5 % wrong and above. */
export const SURE = 0.97

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

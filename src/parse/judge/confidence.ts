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
  ground: -3.04,
  against: {
    misfit: { any: 0, much: 1.2 },
    alone: { any: 1.4, much: 1.7 },
    frame: { any: 0, much: 2.6 },
    mixed: { any: 0, much: 2.6 },
    torn: { any: 0.1, much: 0.6 },
    notes: { any: 0, much: 1 },
    label: { any: 0, much: 0.2 },
    unnamed: { any: 0, much: 1.6 },
    unsure: { any: 0, much: 0 },
    crossed: { any: 0, much: 0 },
    uneven: { any: 0, much: 0 },
    broken: { any: 0, much: 0 },
    prefixed: { any: 0, much: 0 },
    name: { any: 0, much: 0 },
    handed: { any: 0, much: 0 },
    unplaced: { any: 0, much: 0 },
    fit: { any: 0, much: 1.5 },
  },
}

/** From this share of the paragraphs on a doubt says all that it can. */
const MUCH = 0.1

/** Below this confidence a reading is unsure. */
export const SURE = 0.75

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

import type { Doubt, DoubtKind } from './doubts.ts'

/**
 * Doubts of which one is enough: what is left over in a text shows that its frame was not understood. Drawn layouts do not
 * bring them out, so that nothing can be fitted; of some 400 files of the field hardly any that is read right raises one.
 */
const GRAVE = { mixed: true, marked: true, torn: true, unread: true, prefixed: true } satisfies Partial<
  Record<DoubtKind, true>
>

/** What a grave doubt says, in log-odds. */
const GRAVELY = 6

/** Doubts whose weights are fitted. */
export type FittedDoubt = Exclude<DoubtKind, keyof typeof GRAVE>

/** Whether a doubt has a fitted weight. */
export function isFitted(kind: DoubtKind): kind is FittedDoubt {
  return !(kind in GRAVE)
}

/** What one doubt says against a reading, in log-odds: that there is any, and where a tenth of the paragraphs or more are concerned. */
export interface DoubtWeight {
  any: number
  much: number
}

/** The weights of confidence, and the log-odds that a reading is wrong about which there is no doubt at all. */
export interface ConfidenceWeights {
  ground: number
  against: Record<FittedDoubt, DoubtWeight>
}

/** Fitted by `npm run bench -- layouts-fit`, which prints this table; none is by hand. */
const FITTED: ConfidenceWeights = {
  ground: -6.81,
  against: {
    misfit: { any: 2.34, much: 0.54 },
    alone: { any: 2.01, much: 0.45 },
    frame: { any: 0.98, much: 0.3 },
    notes: { any: 1.11, much: 0.88 },
    label: { any: 1.01, much: 0 },
    unnamed: { any: 0, much: 0 },
    unsure: { any: 1.39, much: 0.37 },
    crossed: { any: 0.9, much: 0.66 },
    uneven: { any: 1.36, much: 0.5 },
    broken: { any: 0.76, much: 0.38 },
    name: { any: 2.07, much: 0 },
    handed: { any: 0.79, much: 0.18 },
    unplaced: { any: 0.14, much: 0 },
    fit: { any: 0.65, much: 0.18 },
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
  for (const { kind, share } of doubts) {
    if (share === 0) continue
    odds += isFitted(kind) ? against[kind].any + against[kind].much * muchOf({ share }) : GRAVELY
  }
  return Math.round(1000 / (1 + Math.exp(odds))) / 1000
}

import type { Doubt, DoubtKind } from './doubts.ts'
import type { Verdict } from './judge.ts'

/**
 * What each doubt says against a reading, in log-odds, where a tenth of the paragraphs or more are concerned. Fitted by
 * logistic regression on 400 drawn layouts, and looked at on 400 others (`npm run bench -- layouts`): none is by hand.
 */
const AGAINST: Record<DoubtKind, number> = {
  misfit: 1.2,
  alone: 1.7,
  frame: 2.6,
  mixed: 2.6,
  torn: 0.6,
  notes: 1,
  label: 0.2,
  unnamed: 1.6,
}

/** Log-odds that a reading is wrong about which there is no doubt at all, that any paragraph is alone or torn, and that pairs fit badly. */
const GROUND = -3.04
const ANY_ALONE = 1.4
const ANY_TORN = 0.1
const BAD_FIT = 1.5

/** Nats a pair from which on pairs fit well. */
const GOOD_FIT = 4

/** From this share of the paragraphs on a doubt says all that it can. */
const MUCH = 0.1

/** Below this confidence a reading is unsure: of the layouts that were read right one in eight is below, of those read wrong by more than a tenth nearly all. */
export const SURE = 0.75

/** How sure it is, from 0 to 1, that a reading is right: the share of drawn layouts with such doubts that are. */
export function confidence(doubts: readonly Doubt[], { pairs, fit }: Verdict): number {
  const share = (kind: DoubtKind): number => doubts.find((one) => one.kind === kind)?.share ?? 0
  let odds = GROUND
  for (const { kind, share: own } of doubts) odds += AGAINST[kind] * Math.min(1, own / MUCH)
  if (share('alone') > 0) odds += ANY_ALONE
  if (share('torn') > 0) odds += ANY_TORN
  if (pairs > 0) odds += (BAD_FIT * Math.max(0, GOOD_FIT - fit)) / GOOD_FIT
  return Math.round(1000 / (1 + Math.exp(odds))) / 1000
}

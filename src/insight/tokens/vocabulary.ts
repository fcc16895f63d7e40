import type { Role } from './token.ts'

/** Single words that may stand between a metric and its figure, or that say something of it. */
const lists: readonly (readonly [Role, string])[] = [
  [
    'be',
    `is are was were be been being had has have reached reaching totaled totalled totaling hit equaled remained at
    saw see seeing deliver delivered delivering generate generated generating report reported reporting post posted posting
    recorded recording achieve achieved achieving produced booked earned realized
    representing represents represented came set paid paying invested investing spent spending returned returning ended declared`,
  ],
  [
    'plain',
    `a an the our we it's i this which who now currently today also again just approximately about around roughly nearly
    almost over under record strong solid robust healthy excellent outstanding exceptional impressive terrific tremendous great remarkable stellar phenomenal very really another quarterly annual annually annualized
    gross gaap results result so well as or new all-time high highest ever another cash some both each rate rates
    range overall business time here us still pleased proud happy glad excited delighted did preliminary approximate equates turning moving shifting switching looking resulting bringing further believe even actually continued continue continues per-share respectively flat board shareholders stockholders`,
  ],
  ['company', `total company firm group global globally firmwide companywide`],
  [
    'expect',
    `expect expects expected expecting anticipate anticipates anticipated anticipating project projects projected forecast
    forecasts forecasting estimate estimates estimated guide guided guiding guidance outlook target targeting between will`,
  ],
  [
    'up',
    `up increase increased increases increasing rise rose risen rising grew grow grows growing grown higher improved improvement
    improving expand expanded expanding expansion gain gained jumped climbed surged advanced widened widening doubled doubling tripled tripling`,
  ],
  [
    'down',
    `down decrease decreased decreases decreasing decline declined declines declining fell fall falling fallen lower dropped
    contracted contraction narrowed compressed compression reduced reduction shrank slipped`,
  ],
  ['growth', `growth`],
  ['speed', `accelerated accelerating accelerates decelerated decelerating slowed slowing`],
  ['good', `favorable favourable tailwind tailwinds benefit positive`],
  ['bad', `unfavorable unfavourable headwind headwinds negative adverse`],
  ['effect', `impact impacts effect`],
  ['adjusted', `organically`],
  ['part', `segment segments business businesses division divisions unit`],
  ['from', `from`],
  ['to', `to`],
  ['by', `by`],
  ['in', `in for within across during throughout`],
  ['of', `of`],
  ['and', `and with while plus`],
  ['against', `versus vs compared than against`],
  ['that', `that that's it`],
  ['would', `would`],
]

/** What each word does, in lower case. */
export const vocabulary: ReadonlyMap<string, Role> = new Map(
  lists.flatMap(([role, words]) => words.split(/\s+/).map((word) => [word, role] as const)),
)

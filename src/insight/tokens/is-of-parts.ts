import type { Metric } from './metrics.ts'

const OF_PARTS =
  /revenue|sales|margin|income|profit|value(?!-per-share)|backlog|arr|bookings|run-rate|premiums|management|combined|expense|cost|ebit|loans|deposits|revpar|occupancy|daily-rate|factor|loss-ratio|efficiency/

/**
 * Whether parts of a company have such figures as often as the whole: revenue and its kin, but not cash flow, capital expenditures,
 * tax or earnings per share.
 */
export function isOfParts({ id }: Pick<Metric, 'id'>): boolean {
  return OF_PARTS.test(id)
}

const ONLY_OF_COMPANY =
  /^(?:earnings-per-share|tax-rate|free-cash-flow|dividend|share-repurchase|cet1-ratio|stock-based-compensation|(?:tangible-)?book-value-per-share|funds-from-operations|cash-and-(?:cash-equivalents|investments)|(?:total|net)-debt)$/

/** Whether only a company as a whole has such figures, also where a part of it has been spoken of. */
export function isOfCompany({ id }: Pick<Metric, 'id'>): boolean {
  return ONLY_OF_COMPANY.test(id)
}

const EARNED = /^(?:operating-income|operating-margin|operating-expenses|net-income|ebitda|ebitda-margin|ebit)$/

/** Whether a kind of revenue, such as subscriptions, has no such figures. */
export function isEarned({ id }: Pick<Metric, 'id'>): boolean {
  return EARNED.test(id)
}

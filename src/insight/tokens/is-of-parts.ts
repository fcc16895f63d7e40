import type { Metric } from './metrics.ts'

const OF_PARTS =
  /revenue|sales|margin|income|profit|value|backlog|arr|bookings|run-rate|premiums|management|combined|expenses|cost|ebit/

/**
 * Whether parts of a company have such figures as often as the whole: revenue and its kin, but not cash flow, capital expenditures,
 * tax or earnings per share.
 */
export function isOfParts({ id }: Metric): boolean {
  return OF_PARTS.test(id)
}

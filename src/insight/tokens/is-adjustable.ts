import type { Metric } from './metrics.ts'

const ADJUSTABLE = /margin|income|profit|earnings|expenses|cost-of-sales|tax-rate|ebit/

/** Whether companies give such figures on a basis of their own (`non-GAAP`) as often as by the book. */
export function isAdjustable({ id }: Metric): boolean {
  return ADJUSTABLE.test(id)
}

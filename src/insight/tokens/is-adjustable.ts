const ADJUSTABLE = /margin|income|profit|earnings|expense|cost-of-sales|tax-rate|ebit|efficiency|funds-from/

/** Whether companies give figures of a metric on a basis of their own (`non-GAAP`) as often as by the book. */
export function isAdjustable(metric: string): boolean {
  return ADJUSTABLE.test(metric)
}

import type { FigurePeriod } from '../../../model/key-figure.ts'

/** A period in one word, which sorts by time within a kind: `2025-Q2`, `2025-FY`, `2025-Q2-trailing`, `2025-Q2-to-date`. */
export function periodId({ year, part, span }: FigurePeriod): string {
  return `${year}-${part}${span === 'only' ? '' : `-${span}`}`
}

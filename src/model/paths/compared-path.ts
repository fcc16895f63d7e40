import type { CallFacts } from '../call-facts.ts'

/**
 * The path of what a comparison shows of the calls of a company in one year, such as `/companies/amzn/compared-2025.bin`: a
 * file for each call would be thousands.
 * @param company path of the company's page, as `companyPath` gives it
 */
export function comparedPath(company: string, call: Pick<CallFacts, 'period' | 'date'>): string {
  return `${company}compared-${comparedYear(call)}.bin`
}

/** The year that a call speaks of, else that in which it was held; `undated` where neither is known. */
export function comparedYear({ period, date }: Pick<CallFacts, 'period' | 'date'>): string {
  return period ? String(period.year) : (date?.slice(0, 4) ?? 'undated')
}

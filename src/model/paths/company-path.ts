import type { CallFacts } from '../call-facts.ts'
import { pathSegment } from './path-segment.ts'

/**
 * The path of what a site has of one company, such as `/companies/amzn/`: by its ticker, or by its name where it has none.
 * @returns `null` where the company is not known
 */
export function companyPath({ company: { ticker, name } }: Pick<CallFacts, 'company'>): string | null {
  const segment = pathSegment(ticker ?? name ?? '')
  return segment === '' ? null : `/companies/${segment}/`
}

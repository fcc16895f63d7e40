import type { CallFacts } from '../model/call-facts.ts'

/** The path of what a site has of one company, such as `/companies/amzn/`: by its ticker, or by its name where it has none. */
export function companyPath({ company: { ticker, name } }: Pick<CallFacts, 'company'>): string {
  const words = (ticker ?? name).normalize('NFKC').toLowerCase()
  return `/companies/${words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed'}/`
}

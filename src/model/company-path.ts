import type { CallFacts } from './call-facts.ts'

/**
 * The path of what a site has of one company, such as `/companies/amzn/`: by its ticker, or by its name where it has none.
 * @returns `null` where the company is not known
 */
export function companyPath({ company: { ticker, name } }: Pick<CallFacts, 'company'>): string | null {
  const words = (ticker ?? name ?? '').normalize('NFKC').toLowerCase()
  const segment = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return segment === '' ? null : `/companies/${segment}/`
}

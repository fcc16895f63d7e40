import type { Transcript } from '../../model/transcript.ts'

/** Facts of a call that a publisher is asked for where nothing tells them. */
export type MissingFact = 'company' | 'ticker' | 'exchange' | 'period' | 'date' | 'origin'

/** The facts of a call that are not known. */
export function missingFacts({ company, period, date, translation }: Transcript): MissingFact[] {
  const missing: Record<MissingFact, boolean> = {
    company: company.name === null,
    ticker: company.ticker === null,
    exchange: company.exchange === null,
    period: period === null,
    date: date === null,
    origin: translation?.origin === 'unknown',
  }
  return facts.filter((fact) => missing[fact])
}

const facts: readonly MissingFact[] = ['company', 'ticker', 'exchange', 'period', 'date', 'origin']

/** What a missing fact is called, and the options that give it. */
export const factNames: Record<MissingFact, { name: string; options: string }> = {
  company: { name: 'company', options: '--company' },
  ticker: { name: 'ticker', options: '--ticker' },
  exchange: { name: 'exchange', options: '--exchange' },
  period: { name: 'period', options: '--year --quarter' },
  date: { name: 'date', options: '--date' },
  origin: { name: 'who translated', options: '--origin' },
}

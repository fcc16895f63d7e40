import type { Words } from './wording/words.ts'
import type { CallFacts } from '../model/call-facts.ts'

/** Company names lose what the law adds to them: nobody says "Amazon.com, Inc.". */
const LEGAL_FORM =
  /,? (?:Inc\.?|Incorporated|Corp\.?|Corporation|Co\.?|Ltd\.?|Limited|plc|PLC|S\.A\.|N\.V\.|AG|SE|LLC|Holdings?)$/

/** The company's name as people say it; where it is not known its ticker, else the title of the call, which may be its id. */
export function companyName({ company, title }: Pick<CallFacts, 'company' | 'title'>): string {
  return company.name?.replace(LEGAL_FORM, '') ?? company.ticker ?? title
}

/** Whose call it is, above its heading: name and listing; `null` where the heading says all that is known. */
export function companyLine(
  call: Pick<CallFacts, 'company' | 'title'>,
): { name: string; listing: string | null } | null {
  const { name, ticker, exchange } = call.company
  if (name === null && ticker === null) return null
  const listing = [exchange, ticker].filter((part) => part !== null && part !== name).join(': ')
  return { name: companyName(call), listing: name === null || listing === '' ? null : listing }
}

/** What a call is called in a heading: company and period, or its title where one of them is not known. */
export function callName(call: Pick<CallFacts, 'company' | 'period' | 'title'>, words: Words): string {
  return call.period && companyName(call) !== call.title
    ? words.call.heading(companyName(call), words.call.period(call.period.year, call.period.quarter))
    : call.title
}

/** A call as those say it who follow many: `AMZN 2025 Q2`. */
export function shortCallName({ company, period, title }: Pick<CallFacts, 'company' | 'period' | 'title'>): string {
  return company.ticker && period ? `${company.ticker} ${period.year} Q${period.quarter}` : title
}

/** Newest first; calls without a date come last, then by id. */
export function byDate(a: CallFacts, b: CallFacts): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id)
}

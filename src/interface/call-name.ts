import type { Words } from './wording.ts'
import type { CallFacts } from '../model/call-facts.ts'

/** Company names lose what the law adds to them: nobody says "Amazon.com, Inc.". */
const LEGAL_FORM =
  /,? (?:Inc\.?|Incorporated|Corp\.?|Corporation|Co\.?|Ltd\.?|Limited|plc|PLC|S\.A\.|N\.V\.|AG|SE|LLC|Holdings?)$/

/** The company's name as people say it. */
export function companyName({ company }: Pick<CallFacts, 'company'>): string {
  return company.name.replace(LEGAL_FORM, '')
}

/** What a call is called in a heading: company and period, or its title where the period is not known. */
export function callName(call: Pick<CallFacts, 'company' | 'period' | 'title'>, words: Words): string {
  return call.period
    ? words.call.heading(companyName(call), words.call.period(call.period.year, call.period.quarter))
    : call.title
}

/** Newest first; calls without a date come last, then by id. */
export function byDate(a: CallFacts, b: CallFacts): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id)
}

import { Document, parseDocument } from 'yaml'
import type { CallFields } from './call-fields.ts'
import type { MissingFact } from './missing-facts.ts'

const COLUMNS = 120

/** How a missing fact is written in a call file. */
const EXAMPLES: Record<MissingFact, string> = {
  company: 'company: { name: Example Corp. }',
  ticker: 'company: { ticker: XMPL }',
  exchange: 'company: { exchange: NASDAQ }',
  period: 'period: { year: 2025, quarter: 1 }',
  date: 'date: 2025-05-01',
  origin: 'translation: { origin: human }   # or machine',
}

/**
 * The text of a new call file: the fields, and as comments what is still missing.
 * @param seed path of the seed, as people are shown it
 */
export function newCallFile(seed: string, fields: CallFields, missing: MissingFact[]): string {
  const head = [`# What the editor says about ${seed}; the seed itself stays as it is.`]
  const body = Object.keys(fields).length > 0 ? new Document(fields).toString({ lineWidth: COLUMNS }) : ''
  const open = missing.length > 0 ? ['# Not known yet, for example:', ...missing.map((fact) => `# ${EXAMPLES[fact]}`)] : []
  return [...head, ...body === '' ? [] : [body.trimEnd()], ...open, ''].join('\n')
}

/**
 * A call file with fields put in, everything else of it kept: corrections, speakers, comments.
 * @param existing its text, which must fit the schema of call files
 */
export function updatedCallFile(existing: string, fields: CallFields): string {
  if (Object.keys(fields).length === 0) return existing
  const document = parseDocument(existing)
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'string' || key === 'period') document.set(key, value)
    else for (const [part, text] of Object.entries(value)) document.setIn([key, part], text)
  }
  return document.toString({ lineWidth: COLUMNS })
}

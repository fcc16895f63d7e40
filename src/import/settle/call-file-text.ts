import { Document, parseDocument } from 'yaml'
import type { CallFields } from './call-fields.ts'
import type { MissingFact } from '../ask/missing-facts.ts'

const COLUMNS = 120

/** How missing facts of the company are written below `company`. */
const OF_COMPANY: readonly (readonly [MissingFact, string])[] = [
  ['company', 'name: Example Corp.'],
  ['ticker', 'ticker: XMPL'],
  ['exchange', 'exchange: NASDAQ'],
]

/** How the other missing facts are written. */
const OTHERS: readonly (readonly [MissingFact, string])[] = [
  ['period', 'period: { year: 2025, quarter: 1 }'],
  ['date', 'date: 2025-05-01'],
  ['origin', 'translation: { origin: human }   # or machine'],
]

/**
 * The text of a new call file: the fields, and as comments what is still missing.
 * @param seed path of the seed, as people are shown it
 */
export function newCallFile(seed: string, fields: CallFields, missing: MissingFact[]): string {
  const head = [`# What the editor says about ${seed}; the seed itself stays as it is.`]
  const body = Object.keys(fields).length > 0 ? new Document(fields).toString({ lineWidth: COLUMNS }) : ''
  const open = examples(fields, missing)
  return [
    ...head,
    ...(body === '' ? [] : [body.trimEnd()]),
    ...(open.length > 0 ? ['# Not known yet, for example:', ...open] : []),
    '',
  ].join('\n')
}

/** Comments that become keys when their `# ` is removed, unless the key is there: then what belongs below it. */
function examples({ company, translation }: CallFields, missing: MissingFact[]): string[] {
  const ofCompany = OF_COMPANY.flatMap(([fact, text]) => (missing.includes(fact) ? [text] : []))
  const block =
    ofCompany.length === 0
      ? []
      : company
        ? ofCompany.map((text) => `below company: ${text}`)
        : [`company: { ${ofCompany.join(', ')} }`]
  const others = OTHERS.flatMap(([fact, text]) => (missing.includes(fact) ? [text] : [])).map((text) =>
    translation && text.startsWith('translation') ? 'below translation: origin: human   # or machine' : text,
  )
  return [...block, ...others].map((text) => `# ${text}`)
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

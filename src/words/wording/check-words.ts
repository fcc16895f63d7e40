/** What pages say of checks and terms in one language. */
export interface CheckWords {
  heading: string
  lead: string
  rules: string
  rulesLead: string
  figures: string
  figuresOf: (name: string) => string
  agreed: string
  differing: string
  missing: string
  added: string
  standing: string
  /** Findings that are only worth knowing. */
  remarks: string
  accepted: string
  /** @param since ISO date, `null` where it is not known */
  acceptedBecause: (since: string | null, reason: string) => string
  correctedBecause: (since: string | null, reason: string) => string
  said: string
  stands: string
  where: string
  finding: string
  severity: Record<'error' | 'warning' | 'info', string>
  why: string
  mend: string
  noFindings: string
  noFigures: string
  marks: string
  report: string
  none: string
  /** The table of ways in which figures are written. */
  forms: {
    heading: string
    lead: string
    form: string
    english: string
    chinese: string
    readAs: string
    toldFrom: string
    name: string
  }
  terms: {
    heading: string
    lead: string
    renderings: string
    notThis: string
    also: string
    explainedOnly: string
    /** How often a term is said, and in how many calls. */
    uses: (count: number, calls: number) => string
    /** Calls that say it besides those that are named. */
    otherCalls: (n: number) => string
    onlyUsed: (n: number) => string
    filter: string
  }
}

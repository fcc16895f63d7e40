import type { FigureRow } from '../../check/evidence/figure-table.ts'
import type { Finding } from '../../check/finding.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Severity } from '../../model/problem.ts'

/** How many findings of a call stand, by severity, and how its figures compare. */
export function checkTally(findings: Finding[], figures: FigureRow[]): CallFacts['checks'] {
  const standing = (severity: Severity) =>
    findings.filter(({ problem, accepted }) => accepted === null && problem.severity === severity).length
  const verdict = (name: FigureRow['verdict']) => figures.filter((row) => row.verdict === name).length
  return {
    error: standing('error'),
    warning: standing('warning'),
    info: standing('info'),
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
    agreed: verdict('agreed'),
    differs: verdict('differs'),
    missing: verdict('missing'),
    added: verdict('added'),
  }
}

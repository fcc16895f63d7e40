import type { Problem } from '../model/problem.ts'
import type { Lang } from '../model/transcript.ts'
import { ruleOf } from './catalogue.ts'
import { fill, type Localised } from './localised.ts'
import type { Mark } from './rule.ts'

/** A problem with what a page needs to show it. */
export interface Finding {
  problem: Problem
  /** Where it stands in the texts, for marks; the first is where the problem is placed. */
  marks: Mark[]
  /** Name of the message in the rule, and what it is filled with. */
  says: string
  values: Record<string, string | Localised>
  /** The reason for which an editor accepts it, or corrects what it is about; `null` for one that stands. */
  accepted: Acceptance | null
}

/** Why a problem is accepted. */
export interface Acceptance {
  reason: string
  /** ISO 8601 date since when the editor knows, where it is given. */
  since: string | null
  /** Where it is said: in `content/checks.yaml`, or as a correction in `content/calls/`. */
  by: 'checks' | 'correction'
}

/** What a finding says, as a sentence in the reader's language. */
export function explain(finding: Pick<Finding, 'says' | 'values' | 'problem'>, lang: Lang): string {
  const template = ruleOf(finding.problem.rule)?.messages[finding.says]?.[lang]
  return template === undefined ? finding.problem.message : fill(template, finding.values, lang)
}

/** The problems of findings, those that are accepted left out. */
export function openProblems(findings: Finding[]): Problem[] {
  return findings.filter(({ accepted }) => accepted === null).map(({ problem }) => problem)
}

import type { Problem } from '../model/problem.ts'
import type { Locale } from '../model/locale.ts'
import { ruleText } from '../words/rule-words.ts'
import { fill, type Localised } from './localised.ts'
import type { Mark } from './rule.ts'

/** A problem with what a page needs to show it. */
export interface Finding {
  problem: Problem
  /** Where it stands in the texts, for marks; the first is where the problem is placed. */
  marks: Mark[]
  /** Name of what the rule says, and what it is filled with. */
  says: string
  values: Record<string, string | Localised>
  /** The reason for which an editor accepts it, or corrects what it is about; `null` for one that stands. */
  accepted: Acceptance | null
  /** Ids of the paragraphs behind the first for which it holds as well. Absent where it is about one place. */
  through?: string[]
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
export function explainFinding(finding: Pick<Finding, 'says' | 'values' | 'problem'>, locale: Locale): string {
  const template = ruleText(finding.problem.rule, locale).messages?.[finding.says]
  return template === undefined ? finding.problem.message : fill(template, finding.values, locale)
}

/**
 * The findings that are told to a publisher: those that are accepted are left out, those that a correction answers are
 * infos that say so.
 */
export function openFindings(findings: Finding[]): Finding[] {
  return findings
    .filter(({ accepted }) => accepted?.by !== 'checks')
    .map((finding) => {
      if (finding.accepted === null) return finding
      const { problem } = finding
      const hint = `Nothing: content/calls corrects it. ${finding.accepted.reason}`
      return { ...finding, problem: { ...problem, severity: 'info' as const, hint } }
    })
}

/** The problems of the findings that are told to a publisher. */
export function openProblems(findings: Finding[]): Problem[] {
  return openFindings(findings).map(({ problem }) => problem)
}

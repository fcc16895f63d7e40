import type { Severity } from '../../model/problem.ts'
import type { Localised } from '../localised.ts'
import type { Rule } from '../rule.ts'

/** A rule that another stage raises: what it says of a place comes with the problem, in English. */
export function raised(name: string, severity: Severity, title: Localised, why: Localised, mend: Localised): Rule {
  return { name, severity, title, why, mend, messages: {} }
}

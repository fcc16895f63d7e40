import { raisedRules, type CheckedRule } from '../model/rule-name.ts'
import { raisedSeverities } from './raised-severities.ts'
import type { Rule } from './rule.ts'
import { duplicateParagraph } from './rules/duplicate-paragraph.ts'
import { figureAdded } from './rules/figure-added.ts'
import { figureInconsistent } from './rules/figure-inconsistent.ts'
import { figureMismatch } from './rules/figure-mismatch.ts'
import { figureMissing } from './rules/figure-missing.ts'
import { firmUnknown } from './rules/firm-unknown.ts'
import { languageMismatch } from './rules/language-mismatch.ts'
import { lengthRatio } from './rules/length-ratio.ts'
import { machineInvention } from './rules/machine-invention.ts'
import { nameInconsistent } from './rules/name-inconsistent.ts'
import { punctuationHalfwidth } from './rules/punctuation-halfwidth.ts'
import { roleDiffers } from './rules/role-differs.ts'
import { scriptMixed } from './rules/script-mixed.ts'
import { speakerAlias } from './rules/speaker-alias.ts'
import { speakerUnknown } from './rules/speaker-unknown.ts'
import { termInconsistent } from './rules/term-inconsistent.ts'
import { termMissing } from './rules/term-missing.ts'
import { termWrong } from './rules/term-wrong.ts'
import { translationEcho } from './rules/translation-echo.ts'
import { translationMissing } from './rules/translation-missing.ts'
import { translationOrphan } from './rules/translation-orphan.ts'
import { turnSuspect } from './rules/turn-suspect.ts'

/** The rules by which `check` looks at a call. */
const checked: Record<CheckedRule, Rule> = {
  'figure-mismatch': figureMismatch,
  'figure-missing': figureMissing,
  'figure-added': figureAdded,
  'figure-inconsistent': figureInconsistent,
  'term-wrong': termWrong,
  'term-inconsistent': termInconsistent,
  'term-missing': termMissing,
  'name-inconsistent': nameInconsistent,
  'speaker-unknown': speakerUnknown,
  'speaker-alias': speakerAlias,
  'role-differs': roleDiffers,
  'firm-unknown': firmUnknown,
  'turn-suspect': turnSuspect,
  'translation-missing': translationMissing,
  'translation-orphan': translationOrphan,
  'translation-echo': translationEcho,
  'language-mismatch': languageMismatch,
  'length-ratio': lengthRatio,
  'duplicate-paragraph': duplicateParagraph,
  'machine-invention': machineInvention,
  'script-mixed': scriptMixed,
  'punctuation-halfwidth': punctuationHalfwidth,
}

/** The rules by which `check` looks at a call, in the order in which they are explained. */
export const rules: Rule[] = Object.values(checked)

/** Every rule there is, those of other stages included. */
export const allRules: Rule[] = [
  ...rules,
  ...raisedRules.map((name): Rule => ({ name, severity: raisedSeverities[name] })),
]

const byName = new Map<string, Rule>(allRules.map((rule) => [rule.name, rule]))

/** The rule of a name that somebody has written. */
export function ruleOf(name: string): Rule | undefined {
  return byName.get(name)
}

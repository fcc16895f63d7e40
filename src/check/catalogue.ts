import type { Rule } from './rule.ts'
import { buildRules } from './rules/build-rules.ts'
import { contentRules } from './rules/content-rules.ts'
import { decodingRules } from './rules/decoding-rules.ts'
import { duplicateParagraph } from './rules/duplicate-paragraph.ts'
import { figureAdded } from './rules/figure-added.ts'
import { figureInconsistent } from './rules/figure-inconsistent.ts'
import { figureMismatch } from './rules/figure-mismatch.ts'
import { figureMissing } from './rules/figure-missing.ts'
import { firmUnknown } from './rules/firm-unknown.ts'
import { importRules } from './rules/import-rules.ts'
import { languageMismatch } from './rules/language-mismatch.ts'
import { lengthRatio } from './rules/length-ratio.ts'
import { machineInvention } from './rules/machine-invention.ts'
import { nameInconsistent } from './rules/name-inconsistent.ts'
import { noteRules } from './rules/note-rules.ts'
import { punctuationHalfwidth } from './rules/punctuation-halfwidth.ts'
import { roleDiffers } from './rules/role-differs.ts'
import { scriptMixed } from './rules/script-mixed.ts'
import { seedRules } from './rules/seed-rules.ts'
import { speakerAlias } from './rules/speaker-alias.ts'
import { speakerUnknown } from './rules/speaker-unknown.ts'
import { termInconsistent } from './rules/term-inconsistent.ts'
import { termMissing } from './rules/term-missing.ts'
import { termWrong } from './rules/term-wrong.ts'
import { translationEcho } from './rules/translation-echo.ts'
import { translationMissing } from './rules/translation-missing.ts'
import { translationOrphan } from './rules/translation-orphan.ts'
import { turnSuspect } from './rules/turn-suspect.ts'

/** The rules by which `check` looks at a call, in the order in which they are explained. */
export const rules: Rule[] = [
  figureMismatch,
  figureMissing,
  figureAdded,
  figureInconsistent,
  termWrong,
  termInconsistent,
  termMissing,
  nameInconsistent,
  speakerUnknown,
  speakerAlias,
  roleDiffers,
  firmUnknown,
  turnSuspect,
  translationMissing,
  translationOrphan,
  translationEcho,
  languageMismatch,
  lengthRatio,
  duplicateParagraph,
  machineInvention,
  scriptMixed,
  punctuationHalfwidth,
]

/** Every rule there is, those of other stages included. */
export const allRules: Rule[] = [
  ...rules,
  ...decodingRules,
  ...seedRules,
  ...noteRules,
  ...contentRules,
  ...buildRules,
  ...importRules,
]

const byName = new Map(allRules.map((rule) => [rule.name, rule]))

/** The rule of a permanent name. */
export function ruleOf(name: string): Rule | undefined {
  return byName.get(name)
}

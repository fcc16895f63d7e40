import type { Locale } from '../model/locale.ts'
import type { RuleName } from '../model/rule-name.ts'
import { ruleWords as english } from './en/rule-words.ts'
import { ruleWords as simplified } from './zh-Hans/rule-words.ts'
import { ruleWords as traditional } from './zh-Hant/rule-words.ts'
import type { RuleText, RuleWords } from './wording/rule-words.ts'

const all: Record<Locale, RuleWords> = { en: english, 'zh-Hans': simplified, 'zh-Hant': traditional }

/** The words of the rules in one language. */
export function ruleWords(locale: Locale): RuleWords {
  return all[locale]
}

/** What is said of a rule in one language. */
export function ruleText(rule: RuleName, locale: Locale): RuleText {
  return all[locale].rules[rule]
}

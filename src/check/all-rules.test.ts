import { describe, expect, it } from 'vitest'
import { everyLocale } from '../model/locale.ts'
import { ruleNames } from '../model/rule-name.ts'
import { ruleText } from '../words/rule-words.ts'
import { allRules } from './all-rules.ts'
import type { Localised } from './localised.ts'

/** Every text that a rule shows. */
function texts(): [string, Localised][] {
  return allRules.flatMap(({ name }) => {
    const said = everyLocale((locale) => {
      const { title, why, mend, messages = {} } = ruleText(name, locale)
      return { title, why, mend, ...messages }
    })
    return Object.keys(said.en).map((key): [string, Localised] => [
      `${name} ${key}`,
      everyLocale((locale) => new Map(Object.entries(said[locale])).get(key) ?? ''),
    ])
  })
}

describe('the rules', () => {
  it('are explained in the order of their names', () => {
    expect(allRules.map(({ name }) => name)).toEqual(ruleNames)
  })

  it('gives each rule a name of its own', () => {
    expect(new Set(ruleNames).size).toBe(ruleNames.length)
    for (const name of ruleNames) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/)
  })

  it('says everything in three languages, with the same values', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
    for (const [rule, text] of texts()) {
      for (const lang of ['zh-Hans', 'zh-Hant'] as const) {
        expect(text[lang], rule).toMatch(/\p{Script=Han}/u)
        expect(names(text[lang]), rule).toEqual(names(text.en))
      }
    }
  })

  it('writes Simplified in Simplified and Traditional in Traditional', () => {
    for (const [rule, text] of texts()) {
      expect(text['zh-Hant'], rule).not.toMatch(/[这们个说对话译为时实际应该从开关长东车书数种]/)
      expect(text['zh-Hans'], rule).not.toMatch(/[這們個說對話譯為時實際應該從開關長東車書數種]/)
    }
  })
})

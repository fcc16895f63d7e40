import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRules, rules } from './catalogue.ts'
import type { Localised } from './localised.ts'

const root = join(import.meta.dirname, '../..')

/** Every text that a rule shows. */
function texts(): [string, Localised][] {
  return allRules.flatMap(({ name, title, why, mend, messages }) =>
    [title, why, mend, ...Object.values(messages)].map((text): [string, Localised] => [name, text]),
  )
}

describe('the catalogue', () => {
  it('gives each rule a name of its own', () => {
    const names = allRules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/)
  })

  it('holds every rule that the code raises', () => {
    const files = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => join(root, folder, file)),
    )
    const raised = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:rule: |fileError\()'([a-z-]+)'/g)].map((match) => match[1]),
    )
    const known = new Set(allRules.map(({ name }) => name))
    expect(raised.filter((name) => name !== undefined && !known.has(name))).toEqual([])
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

  it('has a message for whatever a rule says', () => {
    for (const rule of rules) expect(Object.keys(rule.messages).length, rule.name).toBeGreaterThan(0)
  })
})

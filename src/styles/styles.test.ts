import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What breaks a page in one of the browsers that the README of this folder names, and what is written instead. */
const BREAKS = [
  ['hanging-punctuation', 'Safari cuts it off'],
  ['light-dark(', 'two variables, see tokens.css'],
  [':has(', 'a class or an attribute'],
] as const

const comments = /\/\*[^]*?\*\//g
/** A rule that asks first whether the browser knows what it uses. */
const asked = /@supports[^{]*selector\(:has\([^]*?\n {2}\}/g
const sheets = globSync('src/styles/**/*.css').map((file) => [
  file,
  readFileSync(file, 'utf8').replace(comments, '').replace(asked, ''),
])

describe('the style sheets', () => {
  it.each(sheets)('%s uses nothing that breaks a page somewhere', (_, text = '') => {
    expect(BREAKS.filter(([used]) => text.includes(used))).toEqual([])
    // Safari draws nothing where several values stand in one.
    expect(text.match(/(?:^|[\s;{])text-decoration:[^;]*(?:wavy|dotted|var)[^;]*;/g)).toBeNull()
  })
})

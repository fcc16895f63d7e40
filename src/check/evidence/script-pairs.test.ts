import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseGlossary } from './glossary.ts'
import { convert } from '../../script/convert.ts'
import { lexicon } from '../../script/words/lexicon.ts'

const FIXTURES = 'src/script/fixtures'

const known = lexicon(
  parseGlossary(readFileSync('content/glossary.yaml', 'utf8'), 'content/glossary.yaml').value.entries,
)

/** Words, names and sentences with what must stand in them in the other script, one of the forms between `/`. */
describe.each(readdirSync(FIXTURES))('the pairs of %s', (file) => {
  const rows = readFileSync(join(FIXTURES, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))

  it.each(rows)('from %s to %s: %s → %s', (from, to, text = '', right = '') => {
    const converted =
      from === 'zh-Hans' && to === 'zh-Hant'
        ? convert(text, from, to, known)
        : convert(text, 'zh-Hant', 'zh-Hans', known)
    expect(
      right.split('/').some((form) => converted.includes(form)),
      converted,
    ).toBe(true)
  })
})

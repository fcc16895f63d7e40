import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { Transcript } from '../../model/transcript.ts'
import { describedLayout, patternsOf } from '../explain/described-layout.ts'
import { explain } from '../explain/explain.ts'
import { parse, type Seed } from '../parse.ts'

const fixtures = 'src/parse/fixtures'
const files = [
  'seeds/amzn-2025-q1.txt', 'seeds/amzn-2025-q2.txt',
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|md|html)$/.test(name)).map((name) => join(fixtures, name)),
]
const seedOf = (path: string): Seed => ({ id: basename(path, extname(path)), file: path, text: readFileSync(path, 'utf8') })

/** The layout of a seed, as the reader describes it. */
function learned(seed: Seed): TaughtLayout {
  return { name: 'learned', file: 'content/layouts/learned.yaml', lines: patternsOf(describedLayout(explain(seed).value)) }
}
const content = ({ turns, speakers }: Transcript) => turns.map(({ speaker, paragraphs }) => [
  speakers.find(({ id }) => id === speaker)?.name, ...paragraphs.map(({ source, translation, notes }) => [source?.text, translation?.text, ...notes.map(({ text }) => text)]),
])

describe('a layout that the reader describes itself', () => {
  it.each(files)('reads %s as before', (path) => {
    const seed = seedOf(path)
    const layout = learned(seed)
    const { value } = parse(seed, { layouts: [layout], named: layout.name })
    expect([value.layout, layout.lines.map(({ text }) => text)]).toEqual(['learned', layout.lines.map(({ text }) => text)])
    expect(content(value)).toEqual(content(parse(seed).value))
  })
})

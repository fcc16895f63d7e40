import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../read/bytes/lines.ts'
import type { SeedText } from '../../read/seeds/read-seeds.ts'
import { readPattern } from '../../read/content/layout-pattern.ts'
import { open } from '../containers/open.ts'
import { tidy } from '../containers/opened.ts'
import { readThrough } from '../parse.ts'
import { seedOf, seedPaths } from '../read-call.fixture.ts'
import { explain } from './explain.ts'
import { whyTable } from './why-table.ts'

const files = seedPaths(/\.(?:txt|md|html|srt|vtt|csv|tsv|ass|lrc)$/)
const explained = (seed: SeedText) => explain({ seed, reading: readThrough(seed) })

/** Every line that is not blank is explained once; in plain text its parts are the line again. */
function expectExplained(seed: SeedText): void {
  const rows = splitLines(seed.text)
  const { lines } = explained(seed)
  expect(lines.map(({ line }) => line)).toEqual(rows.flatMap((row, at) => (row.trim() === '' ? [] : [at + 1])))
  // Of a row of a sheet every cell is a line, and of one of SubViewer every text.
  const shown = open(seed).lines
  const numbers = shown.flatMap((one) => one.numbers)
  const single = new Set(numbers).size === numbers.length
  const plain = seed.file.endsWith('.txt') && single && !shown.some(({ marks }) => marks.cell)
  for (const { line, before, text, after, sure, why } of lines) {
    const row = rows[line - 1] ?? ''
    if (plain) expect([row.trim(), tidy(row)]).toContain(before + text + after)
    expect(why).not.toBe('')
    expect(sure).toBeGreaterThanOrEqual(0)
    expect(sure).toBeLessThanOrEqual(1)
  }
}

const real = files.slice(0, 2).flatMap((path) => splitLines(seedOf(path).text))
const made = [
  '[ 1] [EN] Ann Lee: Thank you.',
  '     [中] 安·李：谢谢。',
  '━━ Ann Lee ━━',
  '👤 Ann Lee  0:03:',
  '(2) Thank you all for coming. [12]',
  '**EN** Thank you.',
  'EN',
  '中文',
  '12. Thank you.',
  '• Item',
  'Company: Example Corp.',
  'Ticker: XMPL',
  '---',
  'Page 3',
  '00:12:34',
  '谢谢。（Thank you all for your time.）',
  'Ann Lee:',
  '\u200bAnn Lee\u200b',
  '{x} }{',
]
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...real) },
      { weight: 5, arbitrary: fc.constantFrom(...made, ...made) },
      { weight: 2, arbitrary: fc.constantFrom('', ' ', '\t', '\u3000') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    { maxLength: 50 },
  )
  .map((lines) => lines.join('\n'))

describe('the explanation of a seed', () => {
  it.each(files)('has every line of %s that is not blank, once and whole', (path) => {
    expectExplained(seedOf(path))
  })

  it('has every line of any text once and whole, and patterns that can be read', () => {
    fc.assert(
      fc.property(text, (content) => {
        const seed = { id: 'x', file: 'x.txt', text: content }
        expectExplained(seed)
        for (const { pattern } of explained(seed).lines) {
          if (pattern !== null) expect(typeof readPattern(pattern)).toBe('object')
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each(files.slice(0, 40))('is of the call that %s would be under another name', (path) => {
    const seed = seedOf(path)
    const id = 'xmpl-2019-q3'
    expect(readThrough(seed).underId(id).outcome).toEqual(readThrough({ ...seed, id }).outcome)
  })

  it('tells the frame, the kind and the reasons of each line', () => {
    const call = [
      '[ 1] [EN] Operator: Welcome to the Example second-quarter 2024 results call.',
      '     [中] 操作员：欢迎参加 Example 2024 年第二季度业绩电话会。',
      '[ 2] [EN] Revenue was $12.5 billion, up 8% on the year before.',
      '     [中] 收入为 125 亿美元，比上年增长 8%。',
      '[ 3] [EN] Our operating margin was 11% in the quarter.',
      '     [中] 本季度营业利润率为 11%。',
      '[ 4] [EN] We expect $13 billion for the next quarter.',
      '     [中] 下季度我们预计为 130 亿美元。',
      '',
    ].join('\n')
    const [first = '', second = '', third = ''] = whyTable(
      explained({ id: 'x', file: 'x.txt', text: call }).lines,
    ).split('\n')
    expect(first).toMatch(
      /^1\t\[ 1\] \[EN\] Operator: …\tEnglish ¶1 Operator\ttag \[EN\] stands before 4 English texts; name: certain by its form; comes back 2 times; [\d.]+ nats; english first; pair 1 fits with [\d.]+ nats\t[01]\.\d\d$/,
    )
    expect(second).toMatch(/^2\t\[中\] 操作员：…\tChinese ¶1 Operator\ttag \[中\] stands before 4 Chinese texts; /)
    expect(third).toMatch(/^3\t\[ 2\] \[EN\] …\tEnglish ¶2 Operator\t/)
  })
})

import { expect, it } from 'vitest'
import { problem } from '../../model/problem.ts'
import { columns, consoleReport } from './console-report.ts'
import { madeCall } from '../rules/call.fixture.ts'
import { sarif } from './sarif.ts'

it('counts Chinese characters and full-width marks as two columns', () => {
  expect(columns('a1, é')).toBe(5)
  expect(columns('收入，“A”')).toBe(9)
  expect(columns('𠀀')).toBe(2)
})

const transcript = madeCall([
  [['Revenue was $155.7 billion, up 10% year over year.', '不计汇率影响，我们的收入为 1,567 亿美元，同比增长 10%。']],
])
const found = problem({
  rule: 'figure-mismatch',
  severity: 'warning',
  file: 'seeds/made.txt',
  line: 2,
  column: 15,
  message: 'They differ.',
  hint: 'Mend it.',
})
const marks = [
  { paragraph: 'p1', side: 'translation' as const, start: 14, end: 23 },
  { paragraph: 'p1', side: 'source' as const, start: 12, end: 26 },
]

it('shows both lines with carets under the words', () => {
  expect(consoleReport([{ problem: found, marks, transcript }])).toBe(`seeds/made.txt
  2:15      warning figure-mismatch
    They differ.
     2 │ 不计汇率影响，我们的收入为 1,567 亿美元，同比增长 10%。
       │                            ^^^^^^^^^^^^
     1 │ Revenue was $155.7 billion, up 10% year over year.
       │             ^^^^^^^^^^^^^^
    → Mend it.

    1  figure-mismatch

0 error, 1 warning, 0 info`)
})

it('cuts long lines around the words, and tells an info in one line', () => {
  const long = madeCall([[[`${'word '.repeat(60)}$5 billion ${'word '.repeat(60)}`, '译']]])
  const report = consoleReport([
    { problem: found, marks: [{ paragraph: 'p1', side: 'source', start: 300, end: 310 }], transcript: long },
    { problem: { ...found, severity: 'info', line: null, column: null }, marks: [], transcript: null },
  ])
  const [, , , line = '', carets = ''] = report.split('\n')
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('$5 billion')
  expect(line.length).toBeLessThan(110)
  expect(report).toContain('            info    figure-mismatch  They differ.')
})

it('tells warnings of one kind in one file as one, unless each is asked for', () => {
  const all = [2, 5, 9, 12].map((line) => ({ problem: { ...found, line }, marks, transcript }))
  const other = {
    problem: { ...found, severity: 'error' as const, rule: 'note-stale' as const },
    marks: [],
    transcript: null,
  }
  expect(consoleReport([...all, other, other])).toBe(`seeds/made.txt
  2:15, 5:15, 9:15 warning figure-mismatch  4 times; the first:
    They differ.
     2 │ 不计汇率影响，我们的收入为 1,567 亿美元，同比增长 10%。
       │                            ^^^^^^^^^^^^
     1 │ Revenue was $155.7 billion, up 10% year over year.
       │             ^^^^^^^^^^^^^^
    → Mend it.
  2:15      error   note-stale
    They differ.
    → Mend it.
  2:15      error   note-stale
    They differ.
    → Mend it.

Each of a kind, with its lines: npm run -s check -- --rule NAME

    4  figure-mismatch
    2  note-stale

2 error, 4 warning, 0 info`)
  expect(consoleReport(all, true).match(/They differ/g)).toHaveLength(4)
})

it('makes a SARIF log', () => {
  const log = sarif([found, { ...found, severity: 'error', file: '/tmp/x y.txt', line: null, column: null }])
  expect(log.runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(['figure-mismatch'])
  expect(log.runs[0].results).toMatchObject([
    {
      ruleId: 'figure-mismatch',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'They differ. Mend it.' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'seeds/made.txt' }, region: { startLine: 2, startColumn: 15 } },
        },
      ],
    },
    { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///tmp/x%20y.txt' } } }] },
  ])
})

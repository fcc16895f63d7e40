import { describe, expect, it } from 'vitest'
import { problem } from '../../model/problem.ts'
import { ruleNames, type RuleName } from '../../model/rule-name.ts'
import { report } from './report.ts'

const warning = (line: number, rule: RuleName = 'term-wrong') =>
  problem({
    rule,
    severity: 'warning',
    file: 'seeds/a.txt',
    line,
    message: `Line ${line} is wrong.`,
    hint: `Mend ${rule}.`,
  })
const error = (line: number) =>
  problem({
    rule: 'note-stale',
    severity: 'error',
    file: 'notes/a.mdx',
    line,
    message: `Note ${line} is stale.`,
    hint: 'Move it.',
  })

describe('report', () => {
  it('has a line for each error, and one for the warnings of a kind in a file', () => {
    expect(report([warning(1), error(1), warning(2), warning(3, 'term-missing'), error(2)]).split('\n')).toEqual([
      'error: notes/a.mdx:1 note-stale: Note 1 is stale. Move it.',
      'error: notes/a.mdx:2 note-stale: Note 2 is stale. Move it.',
      'warning: seeds/a.txt:1, 2 term-wrong (2 times; the first): Line 1 is wrong. Mend term-wrong.',
      'warning: seeds/a.txt:3 term-missing: Line 3 is wrong. Mend term-missing.',
      '2 error, 3 warning, 0 info',
      'All of them, with their lines: npm run -s check',
    ])
  })

  it('shows all errors, and of warnings of one kind in one file the first three places', () => {
    const lines = report([
      ...Array.from({ length: 60 }, (_, at) => warning(at + 1)),
      ...Array.from({ length: 60 }, (_, at) => error(at + 1)),
    ]).split('\n')
    expect(lines.filter((line) => line.startsWith('error:'))).toHaveLength(60)
    expect(lines.slice(60)).toEqual([
      'warning: seeds/a.txt:1, 2, 3 term-wrong (60 times; the first): Line 1 is wrong. Mend term-wrong.',
      '60 error, 60 warning, 0 info',
      'All of them, with their lines: npm run -s check',
    ])
  })

  it('stays short where everything is wrong', () => {
    const lines = report(ruleNames.slice(0, 60).map((rule, at) => warning(at + 1, rule))).split('\n')
    expect(lines.filter((line) => line.startsWith('warning:'))).toHaveLength(40)
    expect(lines).toContain('… and 20 more lines of warnings')
    expect(lines.at(-1)).toBe('All of them, with their lines: npm run -s check')
  })
})

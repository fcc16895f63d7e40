import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleNames } from '../../model/rule-name.ts'
import { problem, type Problem } from '../../model/problem.ts'
import { brief, MOST_LINES } from './alike.ts'
import { report } from './report.ts'

const found = (line: number, fields: Partial<Problem> = {}): Problem => ({
  ...problem({ rule: 'term-wrong', severity: 'warning', file: 'a.txt', line, message: `Line ${line}.`, hint: 'Mend.' }),
  ...fields,
})

describe('problems in brief', () => {
  it('are reported as all of them are', () => {
    const one = [
      found(1),
      found(2, { severity: 'error' }),
      found(3),
      found(4, { severity: 'error' }),
      found(5),
      found(6),
    ]
    const other = [found(1, { file: 'b.txt' }), found(2, { severity: 'info' }), found(3, { severity: 'info' })]
    const more = [found(7), found(8)]
    const all = [...one, ...other, ...more]
    expect(report([...brief(one), ...brief(other), ...brief(more)])).toBe(report(all))
    expect(report(all)).toContain('2 error, 7 warning, 2 info')
  })

  it('are all errors, and one for each other kind in a file', () => {
    const all = [found(1), found(2), found(3, { severity: 'error' }), found(4, { severity: 'error' })]
    expect(brief(all).map(({ line, others }) => [line, others?.count])).toEqual([
      [3, undefined],
      [4, undefined],
      [1, 1],
    ])
  })

  it('are few, and tell the same, file by file and all together', () => {
    const some = fc.array(
      fc.record({
        line: fc.integer({ min: 1, max: 9 }),
        severity: fc.constantFrom('warning', 'warning', 'warning', 'info', 'error'),
        rule: fc.constantFrom(...ruleNames),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (files) => {
        const all = files.map((own, at) =>
          own.map(({ line, ...fields }) => found(line, { ...fields, file: `${at}.txt` })),
        )
        const told = brief(all.flatMap(brief))
        expect(report(told)).toBe(report(all.flat()))
        expect(told.filter(({ severity }) => severity !== 'error').length).toBeLessThanOrEqual(MOST_LINES + 2)
      }),
    )
  })
})

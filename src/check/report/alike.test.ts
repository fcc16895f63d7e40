import { describe, expect, it } from 'vitest'
import { problem, type Problem } from '../../model/problem.ts'
import { brief } from './alike.ts'
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
      [1, 1],
      [3, undefined],
      [4, undefined],
    ])
  })
})

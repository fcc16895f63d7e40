import { expect, it } from 'vitest'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

const of = (made: MadeCall, turns: MadePair[][]): string[] =>
  findingsOf('role-differs', turns, made).map(({ problem }) => problem.message)

it('a role that is said or translated otherwise is told', () => {
  expect(of({}, [[['With me is Ann Lee, our CEO.', '与会的有首席执行官 Ann Lee。']]])).toEqual([
    'Ann Lee is called Chief Executive Officer here; the speaker line says Chief Financial Officer.',
  ])
  expect(of({}, [[['Our CFO will speak.', '我们的首席运营官将发言。']]])).toEqual([
    'The source names the Chief Financial Officer, the translation the Chief Operating Officer.',
  ])
  expect(of({}, [[['With me is Ann Lee, our CFO.', '与会的有财务长 Ann Lee。']]])).toEqual([])
})

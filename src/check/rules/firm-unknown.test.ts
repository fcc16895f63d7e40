import { expect, it } from 'vitest'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

const two: MadePair[][] = [[['Hello.', '你好。']], [['Hello.', '你好。']]]
const of = (made: MadeCall): string[] => findingsOf('firm-unknown', two, made).map(({ problem }) => problem.message)

it('an analyst without a firm is told', () => {
  expect(
    of({
      speakers: [
        { name: 'Bo Chen', side: 'analyst', role: null },
        { side: 'analyst', firm: 'Citi' },
      ],
    }),
  ).toEqual(['Neither the list of participants nor the operator says for whom Bo Chen asks.'])
})

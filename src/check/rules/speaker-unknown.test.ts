import { expect, it } from 'vitest'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

const two: MadePair[][] = [[['Hello.', '你好。']], [['Hello.', '你好。']]]
const of = (made: MadeCall): string[] => findingsOf('speaker-unknown', two, made).map(({ problem }) => problem.message)

it('nobody in particular, and who is not listed, is unknown', () => {
  expect(of({ speakers: [{ name: 'Unidentified Analyst', side: 'analyst' }] })).toEqual([
    'The speaker is only called “Unidentified Analyst”.',
  ])
  const listed = { participants: ['Ann Lee - CFO', 'Bo Chen - Example Bank'], speakers: [{}, { name: 'Carl Doe' }] }
  expect(of(listed)).toEqual(['Carl Doe speaks and is not in the list of participants.'])
})

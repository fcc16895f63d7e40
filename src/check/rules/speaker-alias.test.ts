import { expect, it } from 'vitest'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

const two: MadePair[][] = [[['Hello.', '你好。']], [['Hello.', '你好。']]]
const of = (made: MadeCall): string[] => findingsOf('speaker-alias', two, made).map(({ problem }) => problem.message)

it('one person under two names is told, merged or not', () => {
  expect(of({ speakers: [{ name: 'Ronald Josey', aliases: ['Ron Josey'] }] })).toEqual([
    'Ronald Josey is also called Ron Josey; they are taken for one person.',
  ])
  expect(of({ speakers: [{ name: 'Ronald Josey' }, { name: 'Ron Josey' }] })).toEqual([
    'Ronald Josey and Ron Josey look like one person and are kept apart.',
  ])
})

it('4,000 speakers are looked through at once', () => {
  const speakers = [...Array.from({ length: 4000 }, (_, at) => ({ name: `Ann K${at}` })), { name: 'Ann K7' }]
  const turns = speakers.map((): MadePair[] => [['Hello.', '你好。']])
  expect(findingsOf('speaker-alias', turns, { speakers }).map(({ problem }) => problem.actual)).toEqual(['Ann K7'])
})

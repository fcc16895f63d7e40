import { expect, it } from 'vitest'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

const of = (made: MadeCall, turns: MadePair[][]): string[] =>
  findingsOf('turn-suspect', turns, made).map(({ problem }) => problem.message)

it('a handover without a new speaker is told, one that is followed is not', () => {
  const speakers = [{ name: 'Dave Fildes' }, { name: 'Andy Jassy' }]
  const handed: MadePair[] = [
    ["I'll jump in, and turn over to Andy. The backlog is large.", null],
    ['And on AWS, we see growth.', null],
  ]
  expect(of({ speakers }, [handed, []])).toEqual([])
  expect(
    of({ speakers: [speakers[0] ?? {}, { name: 'Bo Chen' }, speakers[1] ?? {}] }, [handed, [], [], [], []]),
  ).toEqual([])
  expect(of({ speakers: [...speakers].reverse() }, [[], handed])).toEqual([
    'Dave Fildes gives the word to Andy Jassy here (“turn over to Andy”), and the turn goes on without a new speaker.',
  ])
  expect(of({ speakers }, [[['This is Andy. Thanks.', null]], []])).toEqual([
    'The turn is Dave Fildes’s, and the words say “This is Andy.”.',
  ])
})

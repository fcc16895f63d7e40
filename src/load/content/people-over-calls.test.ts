import { describe, expect, it } from 'vitest'
import { call, person } from './call-facts.fixture.ts'
import { peopleOverCalls } from './people-over-calls.ts'

const calls = [
  call('one', '2025-01-01', [
    person('operator', 'Operator', 'operator'),
    person('bill-ames', 'Bill Ames', 'company'),
    person('kim-lee', 'Kim Lee', 'analyst', 'UBS'),
  ]),
  call('two', '2025-04-01', [
    person('william-ames', 'William Ames', 'company'),
    person('kim-lee', 'Kim Lee', 'analyst', 'Citi'),
  ]),
]

describe('people over calls', () => {
  it('are each there once, with their calls, newest first; operators are nobody', () => {
    const people = peopleOverCalls(calls, [])
    expect(people.find(({ id }) => id === 'william-ames')?.calls).toEqual([
      { call: 'two', speaker: 'william-ames' },
      { call: 'one', speaker: 'bill-ames' },
    ])
    expect(people.map(({ side }) => side)).not.toContain('operator')
  })

  it('have addresses of their own where they are called the same', () => {
    const ids = peopleOverCalls(calls, []).map(({ id }) => id)
    expect(ids).toContain('kim-lee')
    expect(ids).toContain('kim-lee-2')
  })

  it('are those whom the publisher says', () => {
    const settled = [{ name: 'Kimberly Lee', also: ['Kim Lee'], hans: null, hant: null }]
    const own = peopleOverCalls(calls, settled).find(({ id }) => id === 'kimberly-lee')
    expect(own?.calls.map(({ call: id }) => id)).toEqual(['two', 'one'])
  })
})

import { describe, expect, it } from 'vitest'
import { call, person } from '../../content/call-facts.fixture.ts'
import { peopleOverCalls } from '../../content/people-over-calls.ts'
import { companyPeople } from './company-people.ts'

const calls = [
  call('one', '2025-01-01', [person('bill-ames', 'Bill Ames', 'company'), person('kim-lee', 'Kim Lee', 'analyst')]),
  call('two', '2025-04-01', [person('william-ames', 'William Ames', 'company'), person('cy', 'Cy Day', 'company')]),
]
const [one, two] = calls.map(({ facts }) => facts)
const named = companyPeople(peopleOverCalls(calls, []))

describe('who is named on a page of a company', () => {
  it('are those of its management who have a page, whichever of its calls they speak on', () => {
    const { management } = named(one ? [one] : [], [])
    expect(management.map(({ path }) => path)).toEqual(['/people/william-ames/'])
    expect(named(two ? [two] : [], []).management).toEqual(management)
  })

  it('are the speakers of its calls, as who they are over all calls', () => {
    const { speakers } = named([], one ? [one] : [])
    expect([...(speakers.get('one') ?? [])]).toEqual([
      ['bill-ames', { id: 'william-ames', path: '/people/william-ames/' }],
      ['kim-lee', { id: 'kim-lee', path: null }],
    ])
  })
})

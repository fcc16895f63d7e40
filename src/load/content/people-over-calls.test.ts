import { describe, expect, it } from 'vitest'
import type { CallFacts } from '../../model/call-facts.ts'
import { peopleOverCalls } from './people-over-calls.ts'

type Participant = CallFacts['participants'][number]

function person(id: string, name: string, side: Participant['side'], firm: string | null = null): Participant {
  return { id, name, zh: null, role: null, roleZh: null, firm, side, words: 9, turns: 1 }
}

function call(id: string, date: string, participants: Participant[]): { facts: CallFacts } {
  return {
    facts: {
      id,
      title: id,
      company: { name: 'Example Corp', ticker: 'EX', exchange: null },
      period: null,
      date,
      translation: null,
      sourceLang: 'en',
      participants,
      turns: [],
      counts: { paragraphs: 0, translated: 0, notes: 0, exchanges: 0, words: 0 },
      checks: { error: 0, warning: 0, info: 0, accepted: 0, agreed: 0, differs: 0, missing: 0, added: 0 },
      opening: '',
      saying: null,
      digest: id,
    },
  }
}

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

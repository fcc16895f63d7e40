import { describe, expect, it } from 'vitest'
import { call, person } from '../content/call-facts.fixture.ts'
import { peopleOverCalls } from '../content/people-over-calls.ts'
import { namesElsewhere } from './names-elsewhere.ts'

const zh = { 'zh-Hans': '布莱恩·诺瓦克', 'zh-Hant': '布萊恩·諾瓦克' }
const calls = [
  call('first', '2025-05-01', [
    person('brian-nowak', 'Brian Nowak', 'analyst', 'Morgan Stanley'),
    person('brent-thill', 'Brent Thill', 'analyst', 'Jefferies'),
  ]),
  call('second', '2025-07-31', [{ ...person('brian', 'Brian Nowak', 'analyst', 'Morgan Stanley'), zh }]),
]

describe('the Chinese name of a speaker', () => {
  it('is found where another call has it, with that call', () => {
    const found = namesElsewhere(peopleOverCalls(calls, []), new Map(calls.map(({ facts }) => [facts.id, facts])))
    expect([...found.keys()]).toEqual(['first'])
    const { title, company, period } = calls[1]?.facts ?? {}
    expect([...(found.get('first') ?? [])]).toEqual([
      ['brian-nowak', { zh, from: { id: 'second', title, company, period } }],
    ])
  })
})

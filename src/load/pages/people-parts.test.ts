import { expect, it } from 'vitest'
import { call } from '../content/call-facts.fixture.ts'
import { peopleParts, type PeopleGroup } from './people-parts.ts'

const { facts: newest } = call('x', '2025-05-01', [])

const group = (name: string | null, count: number): PeopleGroup => ({
  company: name === null ? null : { name, path: null },
  own: Array.from({ length: count }, (_, at) => ({
    person: {
      ...{ id: `${at}`, name: `${name} ${at}`, also: [], zh: null, role: null, roleZh: null, firm: null, calls: [] },
      side: 'company',
    },
    newest,
    path: '/',
  })),
})

const namesOf = (groups: readonly PeopleGroup[]) => groups.map(({ company, own }) => [company?.name, own.length])

it('a long list of people is parted, and each page says what the others have', () => {
  const parts = peopleParts([group('A', 150), group('B', 150), group(null, 250)])
  expect(parts.map(({ groups }) => namesOf(groups))).toEqual([
    [
      ['A', 150],
      ['B', 50],
    ],
    [
      ['B', 100],
      [undefined, 250],
    ],
  ])
  expect(parts[1]?.spans.map((span) => span.map((company) => company?.name))).toEqual([
    ['A', 'B'],
    ['B', undefined],
  ])
  expect(peopleParts([]).map(({ groups, part }) => [groups, part])).toEqual([[[], 1]])
})

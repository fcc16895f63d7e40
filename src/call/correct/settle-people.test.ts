import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from '../../parse/parse.ts'
import { settlePeople } from './settle-people.ts'

const file = 'seeds/amzn-2025-q2.txt'
const call = parse({ id: 'amzn-2025-q2', file, text: readFileSync(file, 'utf8') }).value

it('gives the speakers of a call the names that are settled for all calls', () => {
  const settled = settlePeople(call, [
    { name: 'Andy Jassy', also: ['Andrew Jassy'], hans: '安迪·贾西', hant: '安迪·賈西' },
  ])
  const jassy = settled.speakers.find(({ name }) => name === 'Andrew Jassy')
  expect(jassy?.zh[0]).toBe('安迪·賈西')
  expect(jassy?.aliases).toContain('Andy Jassy')
  expect(settled.speakers.filter(({ name }) => name !== 'Andrew Jassy')).toEqual(
    call.speakers.filter(({ name }) => name !== 'Andrew Jassy'),
  )
  expect(settlePeople(call, [])).toBe(call)
})

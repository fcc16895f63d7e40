import { expect, it } from 'vitest'
import type { ComparedFacts } from '../model/compared-call.ts'
import type { CallPart } from './call-parts.ts'
import { pairedParts, type PartedCall } from './paired-parts.ts'

type Person = ComparedFacts['participants'][number]

const person = (id: string, side: Person['side'], own: Partial<Person>): Person => ({
  ...{ id, name: id, zh: null, role: null, roleZh: null, firm: null, side, words: 9, turns: 1, firstTurn: 1 },
  ...own,
})

const part = (section: CallPart['section'], speaker: string): CallPart => ({
  ...{ section, speaker, exchange: null, turn: 1, question: null, answers: [], topics: [], figures: [] },
})

const call = (participants: Person[], parts: CallPart[]): PartedCall => ({ call: { participants }, parts })

it('sets the same person beside himself, then the same role or firm, and nobody beside anybody else', () => {
  const earlier = call(
    [person('ann', 'company', { role: 'CFO' }), person('cy', 'analyst', { firm: 'UBS' }), person('di', 'analyst', {})],
    [part('prepared', 'ann'), part('qa', 'cy'), part('qa', 'di')],
  )
  const later = call(
    [person('bo', 'company', { role: 'cfo' }), person('eve', 'analyst', { firm: 'UBS' }), person('ann', 'company', {})],
    [part('prepared', 'bo'), part('qa', 'eve'), part('qa', 'ann')],
  )
  expect(pairedParts(earlier, later).map((pair) => [pair.earlier?.speaker, pair.later?.speaker])).toEqual([
    ['ann', 'bo'],
    ['cy', 'eve'],
    [undefined, 'ann'],
    ['di', undefined],
  ])
})

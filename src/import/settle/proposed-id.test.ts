import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSeedId } from '../../read/seeds/read-seeds.ts'
import { proposedId } from './proposed-id.ts'

const q2 = { year: 2025, quarter: 2 }

describe('proposedId', () => {
  it.each([
    ['AMZN', q2, 'paste', 'amzn-2025-q2'],
    ['BRK.B', q2, null, 'brk-b-2025-q2'],
    ['AMZN', null, 'My Paste (2)', 'my-paste-2'],
    [null, q2, 'Société Générale_Q2', 'societe-generale-q2'],
    [null, null, '亚马逊财报', null],
    [null, null, 'readme', null],
    [null, q2, null, null],
  ])('of %j, %j and %j is %j', (ticker, period, name, id) => {
    expect(proposedId(ticker, period, name)).toBe(id)
  })

  it('can always be an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = proposedId(null, null, name)
        expect(id === null || isSeedId(id)).toBe(true)
      }),
    )
  })
})

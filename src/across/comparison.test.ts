import { describe, expect, it } from 'vitest'
import { insightOfText } from '../insight/read-insight.fixture.ts'
import { comparison } from './comparison.ts'

const call = (quarter: string, said: string) =>
  insightOfText(`Example Corp ${quarter} Quarter 2025 Earnings Call
May 2, 2025

Ann Lee: Thank you, and good morning to all who have joined us today.
${said}
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`)

describe('two calls held against each other', () => {
  const earlier = call('First', 'Tariffs cost us more than we thought. Total revenue was $90 million. Inventory rose.')
  const later = call('Second', 'Inventory fell. Net income was $4 million. Total revenue was $93 million.')
  const { added, gone, shared, figures } = comparison(earlier, later)

  it('have topics in common, and topics of their own', () => {
    expect(gone.map(({ id }) => id)).toContain('tariffs')
    expect(added.map(({ id }) => id)).not.toContain('tariffs')
    expect(shared.map(({ later: { id } }) => id)).toContain('inventory')
  })

  it('have figures side by side, the later call first', () => {
    expect(figures.map(({ like, cells }) => [like.metric, ...cells.map(([one]) => one?.words ?? null)])).toEqual([
      ['net-income', '$4 million', null],
      ['revenue', '$93 million', '$90 million'],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { comparison, changedTopics } from './comparison.ts'
import { shortCall } from './short-call.fixture.ts'

describe('two calls held against each other', () => {
  const earlier = shortCall(
    'First',
    'Tariffs cost us more than we thought. Total revenue was $90 million. Inventory rose.',
  )
  const later = shortCall('Second', 'Inventory fell. Net income was $4 million. Total revenue was $93 million.')
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

  it('name first what changed most', () => {
    const topic = (id: string, count: number) => ({
      ...{ kind: 'term' as const, id, name: id, mentions: [], said: [] },
      count,
    })
    const both = (id: string, before: number, after: number) => ({
      earlier: topic(id, before),
      later: topic(id, after),
    })
    expect(
      changedTopics([both('a', 9, 7), both('b', 1, 5), both('c', 7, 1), both('d', 3, 4)]).map(
        ({ later: { id } }) => id,
      ),
    ).toEqual(['c', 'b', 'a'])
  })
})

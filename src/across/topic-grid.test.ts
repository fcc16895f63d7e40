import { describe, expect, it } from 'vitest'
import type { CallInsight } from '../model/call-insight.ts'
import { insightOfText } from '../insight/read-insight.fixture.ts'
import { topicGrid } from './topic-grid.ts'

const empty = insightOfText('Ann Lee: Good morning to all of you.\nBo Chen: Good morning, Ann.\n')

function call(words: number, topics: Record<string, number>): CallInsight {
  return {
    ...empty,
    words: { prepared: words, qa: 0 },
    topics: Object.entries(topics).map(([id, count]) => ({
      kind: 'term',
      id,
      name: id,
      count,
      said: [],
      mentions: [{ paragraph: `p-${id}`, n: 1, count }],
    })),
  }
}

describe('the grid of topics', () => {
  const rows = topicGrid([call(1000, { tariffs: 2, cloud: 1 }), call(500, { tariffs: 2, chips: 9 })], 2)

  it('has the topics that are mentioned most, by their share of the words', () => {
    expect(rows.map(({ topic, cells }) => [topic.id, ...cells.map(({ share }) => share)])).toEqual([
      ['chips', 0, 18],
      ['tariffs', 2, 4],
    ])
  })

  it('says what is new and what is gone, against a call that is known', () => {
    const changes = topicGrid([call(9, { a: 1, b: 1 }), call(9, { b: 1, c: 1 }), null, call(9, { a: 1 })], 9).map(
      ({ topic, cells }) => [topic.id, ...cells.map(({ change }) => change)],
    )
    expect(Object.fromEntries(changes.map(([id, ...rest]) => [id, rest]))).toEqual({
      a: [null, 'gone', null, null],
      b: [null, null, null, null],
      c: [null, 'new', null, null],
    })
  })
})

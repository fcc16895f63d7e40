import { describe, expect, it } from 'vitest'
import { insightOfText } from '../insight/read-insight.fixture.ts'
import type { ComparedFacts } from '../model/compared-call.ts'
import { callParts } from './call-parts.ts'

const insight = {
  ...insightOfText(`Example Corp Second Quarter 2025 Earnings Call
August 2, 2025

Ann Lee: Revenue was $93 million. Inventory is up, and tariffs will weigh on inventory.
Bo Chen: Capital expenditures were $8 million.
Ann Lee: Backlog was $12 million.
Cy Diaz: What do you expect of tariffs? And what of inventory?
Ann Lee: Tariffs are not known.
`),
  quotes: {},
}

const turn = (n: number, speaker: string, exchange: number | null): ComparedFacts['turns'][number] => ({
  n,
  speaker,
  side: speaker === 'cy-diaz' ? 'analyst' : speaker === 'operator' ? 'operator' : 'company',
  section: exchange === null ? 'prepared' : 'qa',
  exchange,
  words: 9,
  paragraph: n,
})

const turns = [turn(1, 'ann-lee', null), turn(2, 'bo-chen', null), turn(3, 'ann-lee', null), turn(4, 'cy-diaz', 1)]

describe('the parts of a call', () => {
  const parts = callParts({ turns: [...turns, turn(5, 'ann-lee', 1), turn(6, 'operator', 1)] }, insight)

  it('are who speaks in the prepared remarks, and each exchange', () => {
    expect(parts.map(({ section, speaker, turn, exchange }) => [section, speaker, turn, exchange])).toEqual([
      ['prepared', 'ann-lee', 1, null],
      ['prepared', 'bo-chen', 2, null],
      ['qa', 'cy-diaz', 4, 1],
    ])
  })

  it('have the topics and figures of all their turns, and of no other', () => {
    expect(parts.map(({ figures }) => figures.map(({ words }) => words))).toEqual([
      ['$93 million', '$12 million'],
      ['$8 million'],
      [],
    ])
    const counts = parts.map(({ topics }) => Object.fromEntries(topics.map(({ topic, count }) => [topic.id, count])))
    expect(counts[0]).toMatchObject({ inventory: 2, tariffs: 1 })
    expect(counts[2]).toMatchObject({ inventory: 1, tariffs: 2 })
    expect(parts[2]?.topics.find(({ topic }) => topic.id === 'tariffs')?.first.n).toBe(4)
  })
})

import { describe, expect, it } from 'vitest'
import type { Topic } from '../model/call-insight.ts'
import { parse } from '../parse/parse.ts'
import { landmarksOf } from './landmarks-of.ts'

/** A call whose first speaker says so many paragraphs, and topics that are mentioned so often in them. */
function landmarks(paragraphs: number, mentioned: Record<string, Record<number, number>>): string[] {
  const text = [
    'Example, Inc. Second Quarter 2025 Earnings Call',
    'July 31, 2025',
    '',
    'Operator: Good morning, and welcome to the Example second quarter 2025 earnings conference call. All lines are muted.',
    ...Array.from(
      { length: paragraphs },
      (_, at) => `Ann Lee: This is what I have to say in paragraph ${at + 1} of my remarks.`,
    ),
    'Bo Chen: Thank you, Ann.',
  ]
  const { value: transcript } = parse({ id: 'call', file: 'call.txt', text: text.join('\n') })
  const index = transcript.turns.findIndex((turn) => turn.speaker === 'ann-lee')
  const own = transcript.turns[index]?.paragraphs ?? []
  expect(own).toHaveLength(paragraphs)
  const topics = Object.entries(mentioned).map(([id, counts]): Topic => ({
    kind: 'term',
    id,
    name: id,
    mentions: Object.entries(counts).flatMap(([place, count]) => {
      const paragraph = own[Number(place) - 1]
      return paragraph ? [{ paragraph: paragraph.id, n: paragraph.n, count }] : []
    }),
    said: [],
    count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  }))
  return landmarksOf(transcript, topics).map(({ turn, paragraph, n, topic }) => {
    expect(turn).toBe(index + 1)
    const place = own.findIndex(({ id }) => id === paragraph)
    expect(own[place]?.n).toBe(n)
    return `${place + 1} ${topic}`
  })
}

describe('the landmarks of a long turn', () => {
  it('stand where a topic begins of which the next paragraphs speak, in their order', () => {
    expect(landmarks(12, { ads: { 8: 2, 9: 2 }, aws: { 4: 1, 5: 1, 6: 1 } })).toEqual(['4 aws', '8 ads'])
  })

  it('are none for what is only named, or named from the first words on, or everywhere', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [at + 2, 1]))
    expect(landmarks(12, { named: { 4: 2 }, first: { 1: 5, 2: 5 }, everywhere })).toEqual([])
  })

  it('stand apart: of two that begin together the one that is spoken of more stays', () => {
    expect(landmarks(12, { less: { 4: 3 }, more: { 5: 4 }, later: { 9: 3 } })).toEqual(['5 more', '9 later'])
  })

  it('are not needed in a short turn', () => {
    expect(landmarks(9, { aws: { 4: 5 } })).toEqual([])
  })
})

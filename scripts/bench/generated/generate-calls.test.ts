import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { callOfQuestions, generateCalls, longCall } from './generate-calls.ts'

const calls = [...generateCalls(40)]
const models = calls.map(({ id, text }) => parse({ id, file: `${id}.txt`, text }))

describe('generateCalls', () => {
  it('makes calls that can be read whole, in both layouts', () => {
    for (const { value, problems } of models) {
      // Paragraphs are put together by chance: where one language comes out much longer, the reader says that it is not sure.
      expect(problems.filter(({ rule }) => rule !== 'reading-unsure')).toEqual([])
      expect(value.turns).toHaveLength(26)
      expect(value.turns.at(-1)?.exchange).toBe(6)
      expect(value.unplaced).toEqual([])
      expect(value.date).toMatch(new RegExp(`^${value.period?.year}-`))
    }
    expect(new Set(calls.map(({ text }) => /^(.+)\n\1$/m.test(text)))).toEqual(new Set([true, false]))
  })

  it('gives each call another text and id, the same ones every time', () => {
    expect(new Set(calls.map(({ id }) => id)).size).toBe(40)
    expect(new Set(calls.map(({ text }) => text)).size).toBe(40)
    expect([...generateCalls(3)]).toEqual(calls.slice(0, 3))
    expect([...generateCalls(1, 2)]).not.toEqual(calls.slice(0, 1))
  })

  it('gives each call another text also where the start is a date', () => {
    const speeches = [...generateCalls(4, 1_790_000_000_000)].map(({ text }) =>
      text.split('\n').slice(40, 60).join('\n'),
    )
    expect(new Set(speeches).size).toBe(4)
  })

  it('takes the company out of the text', () => {
    expect(calls.map(({ text }) => text).join('\n')).not.toMatch(/Amazon|亚马逊|亞馬遜/)
  })
})

describe('callOfQuestions', () => {
  it('has so many paragraphs, in many turns and exchanges', () => {
    const { id, text } = callOfQuestions(1000)
    const { turns } = parse({ id, file: id, text }).value
    const count = turns.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
    expect(count).toBeGreaterThanOrEqual(1000)
    expect(count).toBeLessThan(1100)
    expect(turns.length).toBeGreaterThan(200)
    expect(turns.at(-1)?.exchange).toBeGreaterThan(60)
  })
})

describe('longCall', () => {
  it('has so many paragraphs', () => {
    const { id, text } = longCall(1000)
    const { turns } = parse({ id, file: id, text }).value
    const count = turns.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
    expect(count).toBeGreaterThanOrEqual(1000)
    expect(count).toBeLessThan(1010)
  })
})

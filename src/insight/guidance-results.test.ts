import { describe, expect, it } from 'vitest'
import type { KeyFigure } from '../model/key-figure.ts'
import { guidanceResults } from './guidance-results.ts'
import { insightOfText } from './read-insight.fixture.ts'

const EARLIER = `Example Corp First Quarter 2025 Earnings Call
May 2, 2025

Ann Lee: Thank you, and good morning to all who have joined us today.
Turning to our guidance. Q2 operating income is expected to be between $13 billion and $17.5 billion. Q2 net sales are expected to be between $90 million and $95 million.
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`
const LATER = `Example Corp Second Quarter 2025 Earnings Call
August 1, 2025

Ann Lee: Thank you, and good morning to all who have joined us today.
Operating income was $19.2 billion. Total revenue was $93 million.
Bo Chen: Thank you, Ann. We are pleased with the quarter that we had, and with all that our people did.
`

describe('guidance against result', () => {
  const earlier = insightOfText(EARLIER)
  const later = insightOfText(LATER)
  const told = () =>
    guidanceResults(earlier, later).map(({ guidance: { metric }, result, verdict }) => [metric, result?.words, verdict])

  it('is told where metric, scope, time and basis are the same', () => {
    expect(told()).toEqual([
      ['operating-income', '$19.2 billion', 'above'],
      ['net-sales', undefined, null],
    ])
  })

  it('is told of another name of the metric where the glossary says so of the company, and of no other', () => {
    const of = (ticker: string) => {
      const [before, after] = [EARLIER, LATER].map((text) =>
        insightOfText(text.replace('Example Corp', `Example Corp (NASDAQ: ${ticker})`)),
      )
      return before && after
        ? guidanceResults(before, after).map(({ result, verdict }) => [result?.words, verdict])
        : []
    }
    expect(of('AMZN')[1]).toEqual(['$93 million', 'within'])
    expect(of('COST')[1]).toEqual([undefined, null])
  })

  it('is within the range up to its ends, and below it', () => {
    const at = (low: number) => {
      const figures = later.figures.map((one): KeyFigure => ({ ...one, low, high: low }))
      return guidanceResults(earlier, { ...later, figures })[0]?.verdict
    }
    expect([at(13e9), at(17.5e9), at(12.9e9), at(17.6e9)]).toEqual(['within', 'within', 'below', 'above'])
  })

  it('is not told of another time, basis or bound', () => {
    const with_ = (change: Partial<KeyFigure>) => {
      const figures = later.figures.map((one): KeyFigure => ({ ...one, ...change }))
      return guidanceResults(earlier, { ...later, figures })[0]?.verdict
    }
    expect(with_({ period: { year: 2024, part: 'Q2', span: 'only' } })).toBe(null)
    expect(with_({ basis: 'adjusted' })).toBe(null)
    expect(with_({ unit: 'EUR' })).toBe(null)
    expect(with_({ bound: 'about' })).toBe(null)
    expect(guidanceResults(earlier, { ...later, period: null })).toEqual([])
  })
})

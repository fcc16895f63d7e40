import { describe, expect, it } from 'vitest'
import { figureLine, insightOfText } from '../../read-insight.fixture.ts'

/** Metric and period of what the finance chief says in a call of the fourth quarter of 2024. */
function said(...paragraphs: string[]): string[] {
  const text = `Example Corp Fourth Quarter 2024 Earnings Call
January 31, 2025

Operator: Good morning, and welcome to the Example Corp fourth quarter 2024 earnings conference call. All lines are muted.
${paragraphs.map((one) => `Ann Lee: ${one}`).join('\n')}
Bo Chen: Thank you, Ann. We are pleased with all that our people did, and we look forward to the rest of it.
Operator: Thank you. This concludes the call.
`
  return insightOfText(text).figures.map((one) => {
    const [, metric, , period] = figureLine(one).split(' | ')
    return `${metric} ${period}`
  })
}

describe('figures without a time in the call of a fourth quarter', () => {
  it('are of the year that their paragraph has begun with', () => {
    expect(said('For the full year, revenue was $14.6 billion. Free cash flow was $1.2 billion.')).toEqual([
      'revenue 2024-FY',
      'free-cash-flow 2024-FY',
    ])
  })

  it('are of nothing in particular where it names the quarter, too, or in the next one', () => {
    const year = 'For the full year, revenue was $14.6 billion.'
    expect(said(`${year} In the fourth quarter, EPS was $1.20. Free cash flow was $1.2 billion.`)).toEqual([
      'revenue 2024-FY',
      'earnings-per-share 2024-Q4',
      'free-cash-flow 2024-Q4',
    ])
    expect(said(year, 'Free cash flow was $1.2 billion.')).toEqual(['revenue 2024-FY'])
    expect(said('Free cash flow was $1.2 billion.')).toEqual([])
  })

  it('are of the quarter as long as only that has been spoken of', () => {
    expect(said('In the fourth quarter, revenue was $4 billion.', 'Free cash flow was $1.2 billion.')).toEqual([
      'revenue 2024-Q4',
      'free-cash-flow 2024-Q4',
    ])
    expect(said('Inventory was $1.2 billion, down 3% sequentially.')).toEqual([
      'inventory 2024-Q4',
      'inventory 2024-Q4',
    ])
  })
})

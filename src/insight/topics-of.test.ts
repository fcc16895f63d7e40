import { describe, expect, it } from 'vitest'
import { insightOfText } from './read-insight.fixture.ts'

function topicsSaid(...said: string[]): string[] {
  const text = [
    'Example, Inc. Second Quarter 2025 Earnings Call',
    'July 31, 2025',
    '',
    'Operator: Good morning, and welcome to the Example second quarter 2025 earnings conference call. All lines are muted.',
    ...said.map((one) => `Ann Lee: ${one}`),
    'Operator: Thank you. This concludes the call.',
  ]
  return insightOfText(text.join('\n')).topics.map(({ name, count }) => `${name} ${count}`)
}

describe('what a call speaks of', () => {
  it('is not what it names because the law has it do so', () => {
    expect(
      topicsSaid(
        'Our results may be materially affected by many factors, including tariffs, inflation and interest rates. Tariffs are on our mind.',
        'Tariffs have gone up.',
      ),
    ).toEqual(['tariffs 2'])
  })

  it('is no part of the company that is two of them', () => {
    expect(topicsSaid('Profit in the North American International segments was good.')).not.toContain(
      'North American International 1',
    )
  })
})

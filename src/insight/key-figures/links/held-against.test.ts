import { describe, expect, it } from 'vitest'
import { figuresSaid } from '../figures-said.fixture.ts'

/** Period and value of each comparison. */
function compared(said: string): string[] {
  return figuresSaid(said).flatMap((line) => {
    const [metric = '', , period = '', value = '', , kind] = line.split(' | ')
    return kind === 'comparison' ? [`${metric} ${period} ${value}`] : []
  })
}

describe('an amount that another one is held against', () => {
  it('may be given by the share, too', () => {
    const said =
      'Net income was $286 million, or $3.12 per diluted share, compared with $241 million, or $2.60 per diluted share,'
    expect(compared(`${said} in the prior year quarter.`)).toEqual([
      'net-income 2024-Q2 241000000',
      'earnings-per-share 2024-Q2 2.6',
    ])
    expect(compared('EPS was $1.58 per diluted share, compared to $1.31 per diluted share a year ago.')).toEqual([
      'earnings-per-share 2024-Q2 1.31',
    ])
  })

  it.each<[string, string]>([
    ['Gross margin was 79%, compared to 77% a year ago.', 'gross-margin 2024-Q2 77'],
    ['Gross margin was 79%, compared with 77% in the first quarter.', 'gross-margin 2025-Q1 77'],
    ['Gross margin was 79%, up from 77% in the second quarter of last year.', 'gross-margin 2024-Q2 77'],
    ['Net income was $37 million versus $33 million in the prior-year period.', 'net-income 2024-Q2 33000000'],
    [
      'Revenue was $5.2 billion, an increase of 4% compared to $5 billion in the same period last year.',
      'revenue 2024-Q2 5000000000',
    ],
    [
      'We had net income of $37 million in the second quarter, compared to $33 million a year ago.',
      'net-income 2024-Q2 33000000',
    ],
    [
      'The AWS segment is ours. AWS segment revenue was $5.2 billion, up from $5 billion last year.',
      'revenue 2024-Q2 5000000000',
    ],
  ])('is what the metric was then: %s', (said, wanted) => {
    expect(compared(said)).toEqual([wanted])
  })

  it.each([
    'Gross margin was 79%, compared to 77%.',
    'Gross margin was 79%, compared to 77% in 2024.',
    'Gross margin was 79%, compared to our guidance of 77%.',
    'Revenue was $5.2 billion, compared to $5 billion and $4.9 billion a year ago.',
    'Revenue was $5.2 billion, up 4%, compared to 3% a year ago.',
    'EPS was $1.20 versus consensus of $1.10 a year ago.',
    'For the full year, we expect revenue of $20 billion compared to $19 billion last year.',
  ])('stays out where that is not certain: %s', (said) => {
    expect(compared(said)).toEqual([])
  })
})

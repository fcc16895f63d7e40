import { describe, expect, it } from 'vitest'
import { figuresSaid as figures } from './figures-said.fixture.ts'

const revenue = 'revenue | company | 2025-Q2 | 5200000000 | USD | actual | - | reported'
const growth = 'revenue | company | 2025-Q2 | 12 | % | change | year-ago | reported'

describe('what is certain stands in the table', () => {
  it.each<[string, string[]]>([
    ['Revenue was $5.2 billion.', [revenue]],
    ['Revenue was $5.2 billion, or $12 per customer.', [revenue]],
    ['We reported revenue of $5.2 billion, up 12% year over year.', [revenue, growth]],
    ['Total revenue came in at $5.2 billion, an increase of 12% compared to the prior year.', [revenue, growth]],
    ['Today we are reporting $5.2 billion in revenue, up 12% from last year.', [revenue, growth]],
    ['Second quarter revenue grew 12% year-over-year to $5.2 billion.', [growth, revenue]],
    ['In Q2, we delivered 12% year-over-year revenue growth.', [growth]],
    ['Revenue growth was 12% year on year.', [growth]],
    [
      'Revenue declined 3% sequentially.',
      ['revenue | company | 2025-Q2 | -3 | % | change | quarter-before | reported'],
    ],
    [
      'Revenue was down 3% from the prior quarter.',
      ['revenue | company | 2025-Q2 | -3 | % | change | quarter-before | reported'],
    ],
    [
      'Revenue rose 9% year over year in constant currency.',
      ['revenue | company | 2025-Q2 | 9 | % | change | year-ago | constant-currency'],
    ],
    ['Adjusted EBITDA was $1.4 billion.', ['ebitda | company | 2025-Q2 | 1400000000 | USD | actual | - | adjusted']],
    [
      'Operating margin expanded 150 basis points year over year to 24.5%.',
      [
        'operating-margin | company | 2025-Q2 | 150 | bp | change | year-ago | reported',
        'operating-margin | company | 2025-Q2 | 24.5 | % | actual | - | reported',
      ],
    ],
    [
      'Trailing 12-month free cash flow was $2 billion.',
      ['free-cash-flow | company | 2025-Q2-trailing | 2000000000 | USD | actual | - | reported'],
    ],
    [
      'For the full year 2025, we expect revenue of $20 billion to $21 billion.',
      ['revenue | company | 2025-FY | 20000000000..21000000000 | USD | guidance | - | reported'],
    ],
    [
      'For the third quarter, we expect revenue growth of 10% to 12%.',
      ['revenue | company | 2025-Q3 | 10..12 | % | guidance | - | reported'],
    ],
    [
      'Third quarter gross margin is expected to be between 44% and 45%.',
      ['gross-margin | company | 2025-Q3 | 44..45 | % | guidance | - | reported'],
    ],
    [
      'Operating income was $900 million, which was $50 million above the high end of our guidance range.',
      [
        'operating-income | company | 2025-Q2 | 900000000 | USD | actual | - | reported',
        'operating-income | company | 2025-Q2 | 50000000 | USD | comparison | guidance | reported',
      ],
    ],
    ['Diluted EPS was $1.59.', ['earnings-per-share | company | 2025-Q2 | 1.59 | USD | actual | - | reported']],
    [
      'We had a net loss, and net income was negative $40 million.',
      ['net-income | company | 2025-Q2 | -40000000 | USD | actual | - | reported'],
    ],
    [
      'Operating loss was $40 million.',
      ['operating-income | company | 2025-Q2 | -40000000 | USD | actual | - | reported'],
    ],
    [
      'We reported a net loss of $40 million and a loss per share of $0.24.',
      [
        'net-income | company | 2025-Q2 | -40000000 | USD | actual | - | reported',
        'earnings-per-share | company | 2025-Q2 | -0.24 | USD | actual | - | reported',
      ],
    ],
    [
      'For the third quarter, we expect a non-GAAP operating loss of $3 million to $5 million.',
      ['operating-income | company | 2025-Q3 | -5000000..-3000000 | USD | guidance | - | adjusted'],
    ],
  ])('%s', (said, expected) => {
    expect(figures(said)).toEqual(expected)
  })

  it('is whose it is said to be', () => {
    expect(figures('In the Cloud segment, revenue was $5.2 billion.')).toEqual([revenue.replace('company', 'Cloud')])
    expect(figures('In Wealth Management, revenue was $5.2 billion.')).toEqual([
      revenue.replace('company', 'Wealth Management'),
    ])
    expect(figures('Turning to our Cloud segment. Revenue was $5.2 billion.')).toEqual([
      revenue.replace('company', 'Cloud'),
    ])
    expect(
      figures('Shifting to advertising, our reach has grown. Advertising revenue grew 12% year over year.'),
    ).toEqual([growth.replace('company', 'Advertising')])
    expect(figures('The Cloud segment had a good quarter. Example revenue was $5.2 billion.')).toEqual([revenue])
    expect(
      figures('Operating margins were 6.3% in the Cloud segment and 3.0% in the Stores segment.').map(
        (line) => line.split(' | ')[1],
      ),
    ).toEqual(['Cloud', 'Stores'])
  })
})

describe('what is not certain does not', () => {
  it.each([
    'Deferred revenue was $5.2 billion.',
    'Recurring revenue was $5.2 billion.',
    'Revenue from advertising was $5.2 billion.',
    'Revenue in Japan was $5.2 billion.',
    'Japan revenue was $5.2 billion.',
    'Revenue was $5.2 billion in Japan.',
    'Our competitors had revenue of $5.2 billion.',
    'Their revenue was $5.2 billion.',
    'Revenue per employee was $500,000.',
    'Revenue could reach $5.2 billion.',
    'Revenue would have been $5.2 billion.',
    'If revenue were $5.2 billion, we would be happy.',
    'Revenue was not $5.2 billion.',
    'The revenue opportunity is $5.2 billion.',
    'Capital expenditures were 15% of revenue.',
    'Advertising was 12% of revenue.',
    'Revenue was 12% of the total.',
    'Operating income includes a $500 million charge.',
    'Operating income included $500 million related to severance.',
    'Net income was helped by $500 million of tax benefits.',
    'Revenue grew more than twice as fast as the market.',
    'Revenue has grown to hundreds of millions of dollars.',
    'We expect revenue of $5.2 billion.',
    'Over the last decade revenue grew 12%.',
    'Revenue grew by 12% a year since 2015.',
    'Our cost of living is $5.2 billion.',
    'We drove revenue of $5.2 billion. They drove it up. She drove home.',
    'Revenue was $5.2 billion at Whole Foods.',
    'Operating margin increased 5%.',
    'Our operating loss narrowed by $9 million.',
    'Net loss improved by $9 million.',
    'Revenue increased 200 basis points.',
    'Inventory days were 76.',
    'The market, whose revenue was $5.2 billion, is large.',
    'A customer told us that its revenue was $5.2 billion.',
    'Revenue from the deal is $5.2 billion over five years.',
    'Since launch, revenue was $5.2 billion.',
    'We have $5.2 billion remaining under our share repurchase program.',
    'The Board authorized a $5.2 billion share repurchase.',
    'A 1% change would move operating income by $5.2 billion.',
    'Each point of gross margin is worth $500 million.',
    'Last year, revenue was $4.7 billion.',
    'Revenue is a reduction of 45% versus 2023.',
    'Networking exceeded a $13 billion annualized revenue run rate.',
    'We made progress with our software offerings, which reached a revenue run rate of $1 billion.',
    'This was our sixth consecutive quarter of greater than 30% year-over-year revenue growth.',
  ])('%s', (said) => {
    expect(figures(said).filter((line) => !line.startsWith('capital'))).toEqual([])
  })
})

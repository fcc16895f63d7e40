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

describe('what a sentence says of several figures', () => {
  const of = (said: string, ...cells: number[]) =>
    figures(said).map((line) => cells.map((cell) => line.split(' | ')[cell]).join(' '))

  it.each<[string, string[]]>([
    [
      'Revenue was $5.2 billion, up 9% sequentially and up 12% year-over-year.',
      ['5200000000 -', '9 quarter-before', '12 year-ago'],
    ],
    [
      'Revenue was $5.2 billion, up 12% year-over-year and 9% sequentially.',
      ['5200000000 -', '12 year-ago', '9 quarter-before'],
    ],
    [
      'Gross margin was 56%, up 200 basis points year-over-year and 80 basis points sequentially.',
      ['56 -', '200 year-ago', '80 quarter-before'],
    ],
    ['Revenue of $5.2 billion was flat sequentially and up 12% year on year.', ['5200000000 -', '12 year-ago']],
    ['Sequentially, operating expenses were up 6% and net income was up 9%.', ['6 quarter-before', '9 quarter-before']],
    [
      'Operating expenses were $3.4 billion, an increase of 40% year-over-year to support long-term growth.',
      ['3400000000 -', '40 year-ago'],
    ],
  ])('is against what: %s', (said, expected) => {
    expect(of(said, 3, 6)).toEqual(expected)
  })

  it('is how much it is, and not how far from the outlook', () => {
    expect(of('The result was EPS of $1.40 above the high end of our outlook.', 0, 3, 5)).toEqual([
      'earnings-per-share 1.4 actual',
    ])
    expect(of('Operating margin of 39% exceeded the high end of our outlook.', 0, 3, 5)).toEqual([
      'operating-margin 39 actual',
    ])
    expect(of('Revenue was $300 million above the high end of our outlook.', 3, 5)).toEqual(['300000000 comparison'])
  })

  it('is on which basis', () => {
    expect(
      of('We expect third quarter GAAP and non-GAAP gross margins to be 76.3% and 77%, respectively.', 3, 7),
    ).toEqual(['76.3 reported', '77 adjusted'])
  })

  it.each([
    ['Net of these adjusting items, earnings per share were $4.06.', '4.06 adjusted'],
    [
      'Starting with sales, excluding currency effects, total company net sales decreased 3.9%.',
      '-3.9 constant-currency',
    ],
    [
      'Net sales increased 6% year-over-year, with many things going well, all in constant currency.',
      '6 constant-currency',
    ],
    ['Cash flow from operations was $41 million, excluding the second payment of $36 million.', '41000000 adjusted'],
    ['Cash EPS grew 6%.', '6 adjusted'],
  ])('is on the basis that an aside says: %s', (said, wanted) => {
    expect(of(said, 3, 7)).toEqual([wanted])
  })

  it('is not on the basis of the next figure', () => {
    expect(of('Net sales declined 6.7%, or on an adjusted basis 5.5%.', 3, 7)[0]).toBe('-6.7 reported')
  })

  it('is on the basis of the figure before', () => {
    expect(of('Diluted EPS on a non-GAAP basis increased 15.3% to $0.68.', 3, 7)).toEqual([
      '15.3 adjusted',
      '0.68 adjusted',
    ])
  })

  it('is on the basis that stands behind the metric', () => {
    expect(of('We delivered 10% revenue growth on a currency-neutral basis.', 3, 7)).toEqual(['10 constant-currency'])
  })

  it('is not flat', () => {
    expect(of('Revenue was $5.2 billion, down 12%, and flat sequentially.', 3, 6)).toEqual(['5200000000 -', '-12 -'])
  })

  it('is on which basis where the words stand behind it', () => {
    expect(of('Our tax rate was 19.5% on a GAAP basis, and 18.5% on a non-GAAP basis.', 3, 7)).toEqual([
      '19.5 reported',
      '18.5 adjusted',
    ])
    expect(
      of('Remaining performance obligations exiting the quarter were $5.2 billion, growing 12% year-over-year.', 3),
    ).toEqual(['5200000000', '12'])
  })

  it.each([
    [
      'For the third quarter, we expect revenue to be $7.9 billion, plus or minus $200 million.',
      '7700000000..8100000000',
    ],
    [
      'For the third quarter, total revenue is expected to be $28.0 billion, plus or minus 2%.',
      '27440000000..28560000000',
    ],
    ['For the third quarter, we expect revenue of $5 billion ± 3%.', '4850000000..5150000000'],
    ['Third quarter gross margin is expected to be 38.5%, plus or minus 100 basis points.', '37.5..39.5'],
    ['Third quarter gross margin is expected to be 38.5%, plus or minus 1%.', '38.5'],
  ])('is a range where it is said so: %s', (said, wanted) => {
    expect(of(said, 3)).toEqual([wanted])
  })

  it('is of which year', () => {
    expect(of('For fiscal 2024, revenue was $5.2 billion and up 12% from the prior year.', 2, 3)).toEqual([
      '2024-FY 5200000000',
      '2024-FY 12',
    ])
  })

  it('is of a part whose name is of several words', () => {
    const said =
      'Client and Gaming segment revenue was $5.2 billion. The Client and Gaming segment is strong. Our Gaming business is small.'
    expect(of(said, 1)).toEqual(['Client and Gaming'])
    expect(of('Our Family of Apps segment grew. Family of Apps revenue was $5.2 billion.', 1)).toEqual([
      'Family of Apps',
    ])
    expect(
      of('Now turning to our segments, starting with the data center segment. Revenue was $5.2 billion.', 1),
    ).toEqual(['data center'])
  })

  it('is of the company behind a heading that leaves its parts', () => {
    const segment = 'The Cloud segment had a good quarter.'
    expect(of(`${segment} Turning to the balance sheet and the cash flow. Inventory was $5.2 billion.`, 0, 1)).toEqual([
      'inventory company',
    ])
    expect(
      of(`${segment} Turning now to the outlook. We expect third quarter 2025 revenue to be $5.2 billion.`, 0, 1),
    ).toEqual(['revenue company'])
    expect(of(`${segment} Moving to margins. Operating margin was 35%.`, 0, 1)).toEqual([])
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

import { describe, expect, it } from 'vitest'
import { figuresSaid } from './figures-said.fixture.ts'

describe('what a sentence says of several figures', () => {
  const of = (said: string, ...cells: number[]) =>
    figuresSaid(said).map((line) => cells.map((cell) => line.split(' | ')[cell]).join(' '))

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

describe('figures of banks, hotels and others', () => {
  it.each<[string, string[]]>([
    [
      'Average deposits grew 4% from a year ago to $88 billion, and average loans were $71 billion.',
      [
        'average-deposits | company | 2025-Q2 | 4 | % | change | year-ago | reported',
        'average-deposits | company | 2025-Q2 | 88000000000 | USD | actual | - | reported',
        'average-loans | company | 2025-Q2 | 71000000000 | USD | actual | - | reported',
      ],
    ],
    [
      'The net interest margin widened by 6 basis points to 3.18%.',
      [
        'net-interest-margin | company | 2025-Q2 | 6 | bp | change | - | reported',
        'net-interest-margin | company | 2025-Q2 | 3.18 | % | actual | - | reported',
      ],
    ],
    [
      'Turning to credit, the provision for credit losses was $94 million.',
      ['provision-for-credit-losses | company | 2025-Q2 | 94000000 | USD | actual | - | reported'],
    ],
    [
      'System-wide RevPAR grew 3.4% year over year, with occupancy at 74.5% and average daily rate up 1.9%.',
      [
        'revpar | company | 2025-Q2 | 3.4 | % | change | year-ago | reported',
        'occupancy | company | 2025-Q2 | 74.5 | % | actual | - | reported',
        'average-daily-rate | company | 2025-Q2 | 1.9 | % | change | - | reported',
      ],
    ],
    ['In the Americas, RevPAR increased 1.2%.', ['revpar | Americas | 2025-Q2 | 1.2 | % | change | - | reported']],
    [
      'R&D expense was $398 million, and SG&A was $121 million.',
      [
        'research-and-development-expenses | company | 2025-Q2 | 398000000 | USD | actual | - | reported',
        'selling-general-and-administrative-expenses | company | 2025-Q2 | 121000000 | USD | actual | - | reported',
      ],
    ],
    [
      'Cash and short-term investments were $4.3 billion. Total debt was $3.1 billion.',
      [
        'cash-and-investments | company | 2025-Q2 | 4300000000 | USD | actual | - | reported',
        'total-debt | company | 2025-Q2 | 3100000000 | USD | actual | - | reported',
      ],
    ],
    [
      'Let me start with net interest income, which came in at $1.04 billion.',
      ['net-interest-income | company | 2025-Q2 | 1040000000 | USD | actual | - | reported'],
    ],
    [
      'R&D was $62 million, and G&A was $28 million, all on a non-GAAP basis.',
      [
        'research-and-development-expenses | company | 2025-Q2 | 62000000 | USD | actual | - | adjusted',
        'general-and-administrative-expenses | company | 2025-Q2 | 28000000 | USD | actual | - | adjusted',
      ],
    ],
    // On which basis the pieces of the sum are is not said.
    [
      'R&D was $398 million, and SG&A was $121 million, so total non-GAAP operating expenses were $519 million.',
      ['operating-expenses | company | 2025-Q2 | 519000000 | USD | actual | - | adjusted'],
    ],
    // What franchisees sell is not what the company does; and of one loss nobody knows which way it moved.
    ['Systemwide sales were $5 billion.', []],
    ['Noninterest-bearing deposits were $20 billion.', []],
    ['We paid $0.50 per ADR.', []],
    ['Operating loss narrowed by $5 million.', []],
    ['Our debt to EBITDA was at 2.5 times, and we were paid back loans of $3 million.', []],
  ])('%s', (sentence, rows) => {
    expect(figuresSaid(sentence)).toEqual(rows)
  })
})

describe('the parts that a paragraph goes through with the revenue of each', () => {
  it('are parts of the company by that', () => {
    const all =
      'Data Center revenue was a record $1.31 billion. Automotive revenue was $540 million. Industrial revenue declined 4% to $390 million.'
    expect(figuresSaid(all)).toEqual([
      'revenue | Data Center | 2025-Q2 | 1310000000 | USD | actual | - | reported',
      'revenue | Automotive | 2025-Q2 | 540000000 | USD | actual | - | reported',
      'revenue | Industrial | 2025-Q2 | -4 | % | change | - | reported',
      'revenue | Industrial | 2025-Q2 | 390000000 | USD | actual | - | reported',
    ])
  })

  it('are none where it names one or two, or what is no name', () => {
    expect(figuresSaid('Automotive revenue was $540 million. Marine revenue was $20 million.')).toEqual([])
    expect(
      figuresSaid(
        'Deferred revenue was $5 million. Recurring revenue was $9 million. Incremental revenue was $2 million.',
      ),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { figuresSaid as figures } from './figures-said.fixture.ts'

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

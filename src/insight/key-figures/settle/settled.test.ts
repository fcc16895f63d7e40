import { describe, expect, it } from 'vitest'
import { figuresSaid } from '../figures-said.fixture.ts'

/** Metric, period, value, kind, what it is held against, and basis of each figure. */
function cells(...said: string[]): string[] {
  return figuresSaid(...said).map((line) => {
    const [metric, , period, value, , kind, against, basis] = line.split(' | ')
    return [metric, period, value, kind, against, basis].join(' ')
  })
}

const revenue = 'revenue 2025-Q2 5200000000 actual - reported'

describe('metrics that are said otherwise', () => {
  it.each<[string, string[]]>([
    [
      'Net income was $312 million, or $1.46 per diluted share.',
      ['net-income 2025-Q2 312000000 actual - reported', 'earnings-per-share 2025-Q2 1.46 actual - reported'],
    ],
    [
      'Adjusted net loss was $31 million or $0.46 a share.',
      ['net-income 2025-Q2 -31000000 actual - adjusted', 'earnings-per-share 2025-Q2 -0.46 actual - adjusted'],
    ],
    [
      'Excluding the gain in 2024, net income was $10 million or $0.35 per diluted share in the second quarter of 2025.',
      ['net-income 2025-Q2 10000000 actual - adjusted', 'earnings-per-share 2025-Q2 0.35 actual - adjusted'],
    ],
    [
      'Net income attributable to common shareholders was $312 million.',
      ['net-income 2025-Q2 312000000 actual - reported'],
    ],
    ['Net income attributable to noncontrolling interests was $3 million.', []],
    ['Revenue was $5.2 billion, or $1.46 per share.', [revenue]],
    [
      'Net income was $312 million, compared to net income of $4.1 million, or $0.16 per share.',
      ['net-income 2025-Q2 312000000 actual - reported'],
    ],
    [
      'Net income was $312 million, including a gain of $20 million, or $0.08 per share.',
      ['net-income 2025-Q2 312000000 actual - reported'],
    ],
    ['The board declared a quarterly dividend of $0.42 per share.', ['dividend 2025-Q2 0.42 actual - reported']],
    [
      'We repurchased approximately $75 million of our shares and paid $44 million in dividends.',
      ['share-repurchase 2025-Q2 75000000 actual - reported', 'dividend 2025-Q2 44000000 actual - reported'],
    ],
    [
      'Year to date, we have bought back $300 million of our common stock.',
      ['share-repurchase 2025-Q2-to-date 300000000 actual - reported'],
    ],
    ['We spent $44 million on capital expenditures.', ['capital-expenditures 2025-Q2 44000000 actual - reported']],
    [
      'We paid $48 million in dividends. The board declared a quarterly dividend of $0.65 per share.',
      ['dividend 2025-Q2 48000000 actual - reported', 'dividend 2025-Q2 0.65 actual - reported'],
    ],
    ['For the full year, we expect to continue paying our quarterly dividend of $0.125.', []],
    ['Since 2020, we have repurchased $2.1 billion of our stock.', []],
    ['In October, we repurchased $20 million of our stock.', []],
    ['After the quarter ended, we repurchased $50 million of our shares.', []],
    [
      'Our sales increased 6% to $5.2 billion.',
      ['revenue 2025-Q2 6 change - reported', 'revenue 2025-Q2 5200000000 actual - reported'],
    ],
    [
      'Sales were $5.2 billion, up 6% as reported and 4% organically.',
      [revenue, 'revenue 2025-Q2 6 change - reported', 'revenue 2025-Q2 4 change - adjusted'],
    ],
    ['Online sales were $1.9 billion. Unit sales were up 6%. Sales force productivity was up 6%.', []],
    [
      'We ended the quarter with assets under management of $45 billion, and sales were $2.4 billion.',
      ['assets-under-management 2025-Q2 45000000000 actual - reported'],
    ],
    ['U.S. sales were $5.2 billion. We like our U.S. sales in the U.S.', [revenue]],
    ['Sales of our premium products were $50 million.', []],
  ])('%s', (said, wanted) => {
    expect(cells(said)).toEqual(wanted)
  })
})

describe('times that figures are held against', () => {
  it.each<[string, string[]]>([
    ['up 5% from the second quarter of 2024', ['revenue 2025-Q2 5 change year-ago reported']],
    ['an increase of 5% versus the first quarter', ['revenue 2025-Q2 5 change quarter-before reported']],
    ['up 5% compared to 2024', ['revenue 2025-Q2 5 change year-ago reported']],
    ['up 5% from the third quarter of 2024', []],
  ])('are known by their names: %s', (said, wanted) => {
    expect(cells(`Revenue was $5.2 billion, ${said}.`)).toEqual([revenue, ...wanted])
  })

  it('are counted from the time that the sentence is of', () => {
    const said =
      'We expect third quarter revenue of $5.4 billion, up 4% from the third quarter of 2024 and up 2% from the second quarter.'
    expect(cells(said)).toEqual([
      'revenue 2025-Q3 5400000000 guidance - reported',
      'revenue 2025-Q3 4 guidance year-ago reported',
      'revenue 2025-Q3 2 guidance quarter-before reported',
    ])
  })

  it('are another comparison where a figure follows', () => {
    expect(cells('For the full year, we expect sales to be up 3% to flat.')).toEqual([])
  })
})

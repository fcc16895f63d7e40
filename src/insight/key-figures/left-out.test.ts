import { describe, expect, it } from 'vitest'
import { figuresSaid } from './figures-said.fixture.ts'

/** Kinds of sentences of real calls whose figures looked like something that they were not. */
describe('what looks like a figure of the company, and is none', () => {
  it.each([
    // a plan, a target, a thought
    'We have plans to pay around $10 billion in dividends.',
    'We are on track to invest $5.2 billion in CapEx.',
    'This reflects a plan, which is equivalent to $20.50 of earnings per share.',
    'A 100 basis point increase would benefit net interest income by $1.8 billion.',
    'We reached a settlement premised upon a 9.95% ROE.',
    'These moves will reduce our projected 2025 capex by $100 million.',
    'GAAP operating income growth of 28 to 30 percent.',
    'An operating expense to grow approximately 7%.',
    // of something that adds to it, or of which it is a part
    'We achieved a run rate benefit of $135 million.',
    'Working capital was an approximately $200 million cash benefit.',
    'New projects contributed approximately $32 million of EBITDA.',
    'The currency impact on our diluted EPS was unfavorable by approximately one cent.',
    'International sales came in at 18.3% of total revenue, down from 18.7%.',
    'We have a $450 million revenue backlog.',
    'Our board approved an incremental $900 million in share repurchase authorization.',
    'An additional $500 million of share repurchases was authorized.',
    'It was 9 cents higher than our 85-cent EPS outlook.',
    'Operating cash flow excluding working capital was $1.2 billion.',
    'Our global unit sales and inventory increased 12% and 6%, respectively.',
    'Cash flow from operations was $568 million in capex.',
    'Revenue was good compared to prior year operating income of $146 million.',
    'We are raising our guidance for full-year capital expenditures from a range of $3.4 billion to $3.6 billion.',
    'We now anticipate a headwind from currency of roughly $10 million in operating income for the full year.',
    'On a unit basis, inventory increased approximately 13%.',
    'For the full year, we expect EPS to see a 15-cent increase to the midpoint.',
    'Moving to cash and spot markets, net revenue was up 11%.',
    'Operational revenue growth was 23.1%. Our operational revenue is what we like.',
    'For 2023, return on equity was nearly 150 basis points lower than our allowed one.',
    'Our global non-mortgage businesses had strong 10% constant currency revenue growth.',
    'Non-mortgage organic constant currency revenue growth was 8%.',
    'Revenue was up 5% for Q2 2024.',
    'For the full year, we expect productivity to contribute approximately $0.48 of EPS and approximately $200 million of free cash flow savings.',
    'Excluding discrete items, the tax rate was 15% on a GAAP basis.',
    'Revenue of $45 was good.',
    'On a per square foot basis, net sales were up 2%.',
    'Our wholesale brokerage segment had another strong quarter with total revenues increasing 12%.',
    'December quarter revenue was $5.2 billion.',
    'That is a 58 cent or 10% increase of EPS from the prior year.',
    'We saw a 600 basis points increase in operating margin from 18.6% to our guide of 24.6%.',
    'Across our other brands, we had direct revenue of $375 million. We like our direct revenue.',
    'Combined revenue was $685 million. Our combined revenue is good.',
    'The tax rate was good, and was about 70 basis points better than expectations.',
    'Our EPS, including share-based compensation, increased 11%.',
    'Our key dermatology products did well, with $360 million in global revenue.',
    'For the full year, we expect the deal to add $300 million to free cash flow and $600 million later.',
    'Operating cash flow is good, an increase of $50 million versus our prior expectations.',
    'We saw 4% growth in consulting of net sales.',
    'Our business, which represents approximately 6% of total company revenue, is expected to be down 10% for the full year.',
    'Sales in the Snap-on Tools Group were good. Gross margin declined 50 basis points to 48.3%.',
    'Turning to slide four, protection services are a great business. Revenues were $867 million in the quarter.',
    'In diagnostics, second quarter global revenue of $443.3 million grew 6.2%.',
    'For the third quarter, we anticipate EPS to be between 177 and $1.87.',
    // of what words say that are not known
    'We had the benefit of an extra week or approximately $70.5 million in revenue.',
    'This will be about one cent accretive to EPS in 2025.',
    'We announced a 50% increase in our quarterly dividend.',
    'As to our other bets for the second quarter, revenues were $495 million.',
    'With respect to the other bets, revenues were $495 million.',
    'We reported a new June quarter revenue record of $85.8 billion. We like our June quarter revenue.',
    'Moving to Full Year. Full Year revenue was $5.2 billion.',
    'Much has happened. Now looking at our Europe, EMEA, and APAC divisions. Gross sales were $2.7 billion. Europe is good.',
    'We saw a 150 basis point headwind from FX and commodities.',
    'We expect to exit the full year with gross profit growth of 19%.',
    'They continued to drive growth and paid a $450 million dividend to their parent.',
    'We had another record quarter in autos, with revenues increasing by 35%.',
    'Year to date, we have used $540 million with $190 million to dividends and $350 million to other things.',
    'Net sales were good, with 8% growth from global commercial.',
    'Our aggregate gross margin was 43%. In aggregate, we did well. In aggregate we are fine.',
    'Depreciation and amortization was $13 million.',
    'License and other income was $37.5 million.',
    'The number includes $10 million of stock-based compensation, severance and milestones.',
    'Over $40 million of operating cash flow was used primarily to pay down debt.',
    'We expect to exit the year with 20% operating margin, and over 20% adjusted operating margin.',
    // of what was expected, and how far from it
    'We did increase our free cash flow outlook from $875 million to $975 million for the full year.',
    'For the full year, we expect a revenue decline of 2% to a growth of 2%.',
    'We hit record adjusted EBITDA, roughly $150 million more than guidance.',
    'For 2025, we expect revenue to be up around $250 million over prior estimate.',
    'Our EPS for the year now estimates a full year negative impact of $0.25.',
    'For the full year, diluted EPS was good, representing a decrease of 4.6% and an increase of 0.6% respectively.',
    'Relative to 2023’s performance, we delivered 32% free cash flow growth.',
    // of others
    'HarperCollins posted digital revenues of $120 million. We like our digital revenues. Digital is good.',
    'A customer with $60 million in annual revenue has signed.',
    'We have 3,490 customers with ARR of $100,000 or more.',
    'For machines, dealer inventory increased by $100 million.',
    'We had a unit revenue increase of 2.8%.',
    'Our ending ARR was $3.86 billion. We like ending ARR.',
    'Our considerable backlog was $149 billion. We like our considerable backlog.',
    // of a part
    'At Example Freight, revenue declined 2%.',
    'Mileage Plus revenue is up 11%.',
    'Trulicity worldwide revenue was $81 million.',
    'We had a 22.8% operating margin for the segment.',
    'For the full year, the segment generated $349 million of EBITDA.',
    'We delivered $725 million in revenue for our core platform segment.',
    'U.S. commercial revenue grew 19%.',
    'As I said, that’s a revenue growth of 50%.',
    // of another time
    'In total, we generated $8.7 billion in operating cash flow in fiscal 2024 and in 2023.',
    'Q4 net income was $135 million.',
    'The decline of inventory was less than the $1.4 billion that we saw.',
    'Revenue was good compared with GAAP net income of $416 million.',
    'Net sales were up 2% in the half.',
    'Given our performance in the second quarter, we are raising our EPS guidance, which is in the range of $21.35 to $22.07.',
    'We were slow, declining 6% as net sales fell.',
  ])('%s', (said) => {
    expect(figuresSaid(said)).toEqual([])
  })
})

describe('what is certain in sentences of the same kind', () => {
  const of = (said: string, ...cells: number[]) =>
    figuresSaid(said).map((line) => cells.map((cell) => line.split(' | ')[cell]).join(' '))

  it.each<[string, string[]]>([
    ['We have nearly $3 billion of free cash flow year-to-date.', ['2025-Q2-to-date 3000000000 actual']],
    ['Revenue came in about as expected at $4.2 billion.', ['2025-Q2 4200000000 actual']],
    ['Operating margin of 39% was better than we expected.', ['2025-Q2 39 actual']],
    ['Fiscal Q2 revenue was $8.7 billion.', ['2025-Q2 8700000000 actual']],
    [
      'For the first quarter of fiscal 26, we are forecasting revenue of $10.5 billion.',
      ['2026-Q1 10500000000 guidance'],
    ],
    ['We are raising our full-year operating margin to 32.8%.', ['2025-FY 32.8 guidance']],
    [
      'For the third quarter, we expect gross margin of 84%, operating margin of 29%.',
      ['2025-Q3 84 guidance', '2025-Q3 29 guidance'],
    ],
    ['Gross margin and operating margin were 44% and 30%, respectively.', ['2025-Q2 44 actual', '2025-Q2 30 actual']],
    ['Our wireless revenue is up 3.1%, or $1.8 billion. We like our wireless revenue.', ['2025-Q2 3.1 change']],
    [
      'For the full year 2024, free cash flow was $2.3 billion, above our guidance of $1.9 billion.',
      ['2024-FY 2300000000 actual'],
    ],
    [
      'Given our outlook for Q4, we are raising our fiscal 25 revenue guidance to a range of $6.2 billion to $6.4 billion.',
      [],
    ],
    ['We expect our fiscal year 26 tax rate to be in the range of 23% to 24%.', ['2026-FY 23..24 guidance']],
    [
      'For the full year, we are tightening our EPS guidance to a range of $3.66 to $3.69, from a range of $3.60 to $3.75.',
      ['2025-FY 3.66..3.69 guidance'],
    ],
    [
      'GAAP segment operating income was good. GAAP segment income was good. GAAP operating income was $412 million.',
      ['2025-Q2 412000000 actual'],
    ],
    ['For the quarter, in constant currency, we achieved 5.6% net sales growth.', ['2025-Q2 5.6 change']],
    ['Our tax rate this quarter was 5.2% or adjusted 8.4%.', ['2025-Q2 5.2 actual']],
    ['Revenue of $16.1 billion decreased by 4%.', ['2025-Q2 16100000000 actual', '2025-Q2 -4 change']],
    ['Second-quarter net sales were $2.1 billion in 2025.', ['2025-Q2 2100000000 actual']],
    ['EBITDA increased from the second quarter of fiscal 2024 to $19 million.', ['2025-Q2 19000000 actual']],
    ['EBITDA of $49.4 million was flat to 2023.', []],
    ['Operating cash flow is up $24 million or 53% year-to-date.', ['2025-Q2-to-date 24000000 change']],
    [
      'For the first quarter of 2025, we reported revenue of $182.3 million, and EPS of $0.63.',
      ['2025-Q1 182300000 actual', '2025-Q1 0.63 actual'],
    ],
    ['Our GAAP tax rate was 19.1%, and our non-GAAP was 19%.', ['2025-Q2 19.1 actual']],
    ['We delivered $1.7 billion of free cash flow on a year-to-date basis.', ['2025-Q2-to-date 1700000000 actual']],
    [
      'EBITDA was $313 million, and EPS was $2.29, up 53% and 56%, respectively.',
      ['2025-Q2 313000000 actual', '2025-Q2 2.29 actual'],
    ],
    ['We expect diluted EPS for the full year to be $6.63 plus or minus 10 cents.', ['2025-FY 6.53..6.73 guidance']],
    ['Earnings per share of $1.18 were up from 10 cents in 2024.', ['2025-Q2 1.18 actual']],
  ])('%s', (said, wanted) => {
    expect(of(said, 2, 3, 5).filter((line) => !line.includes('comparison'))).toEqual(wanted)
  })
})

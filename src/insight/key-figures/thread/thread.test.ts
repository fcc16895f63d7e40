import { describe, expect, it } from 'vitest'
import { figuresSaid } from '../figures-said.fixture.ts'

/** Some cells of the rows, by their place. */
function cells(said: string, ...wanted: number[]): string[] {
  return figuresSaid(said).map((line) => wanted.map((cell) => line.split(' | ')[cell]).join(' '))
}

describe('what was said before', () => {
  it.each([
    'Operating cash flow year to date was $6.2 billion. After reinvesting in the business, we generated free cash flow of $2.7 billion.',
    'For Greater China, let me go a little deeper. Revenue was down 3%.',
    'In prepared foods, volume was up 3%. Operating income increased 21%.',
    'Now let me turn to our segments. Net sales were $5.2 billion.',
    'Our software segment had a good quarter. Operating expenses increased 11%.',
    'Ford Pro delivered another strong quarter. EBIT was $1.8 billion.',
    'Payments delivered net income of $1.4 billion. For the quarter, revenue was $5.4 billion.',
    'The widget people saw revenue of $5.2 billion. Operating income was $500 million.',
    'We increased our free cash flow outlook for the full year. That increase of $100 million is due to the new law.',
    'I’ll say a few words about our international business. Comparable sales grew 13.7%.',
    'Looking closer at our businesses, engines did well. Service revenue was up 29%. We like our service revenue.',
    'Now the results for the nine months ended September 30. Net sales were up 3%.',
    'The revenue of our partners is $900 million at this time. That is up from about $850 million in 2024.',
    'We expect full-year earnings per share to grow. This includes revenue growth of 12%.',
    'Total non-GAAP gross margin came in at 69.3%. Gross margin was 70.3%.',
    'Turning to the Fast drug, it sells well. Our tax rate was 21%.',
    'Turning to the Fast drug, we had a good start. U.S. revenue was $193 million.',
  ])('leaves open whose figure it is, or of when: %s', (said) => {
    expect(figuresSaid(said).filter((line) => !line.includes('to-date') && !line.includes(' 69.3 '))).toEqual([])
  })

  it('goes on into the next paragraph', () => {
    expect(
      figuresSaid('In the Cloud segment, revenue was $2 billion.', 'Operating income was $500 million.'),
    ).toHaveLength(1)
    expect(
      figuresSaid(
        'In the Cloud segment, revenue was $2 billion.',
        'Turning to the balance sheet. Operating income was $500 million.',
      ),
    ).toHaveLength(2)
    expect(figuresSaid('In the Cloud segment, revenue was $2 billion.', 'Diluted EPS was $1.20.')).toHaveLength(2)
  })

  it('is of the company again behind a paragraph that goes through several parts', () => {
    const parts = 'In Motion Systems, revenue was $1 billion. In Fluid Technologies, revenue was $840 million.'
    expect(figuresSaid(parts, 'Operating margin was 18%.')).toHaveLength(3)
    expect(figuresSaid('In Motion Systems, revenue was $1 billion.', 'Operating margin was 18%.')).toHaveLength(1)
  })

  it('is of the company again behind a paragraph that came to a part from it', () => {
    const said = 'Revenue was $5.2 billion. In Motion Systems, revenue was $1 billion.'
    expect(figuresSaid(said, 'Operating margin was 18%.')).toHaveLength(3)
  })

  it('is of the part whose name begins the sentence, where the parts are announced', () => {
    const said = 'Commercial Lines had net written premiums of $1.2 billion, and a combined ratio of 90%.'
    expect(cells(`Turning to the segments. ${said}`, 0, 1)).toEqual([
      'net-written-premiums Commercial Lines',
      'combined-ratio Commercial Lines',
    ])
    expect(figuresSaid(said)).toEqual([])
  })

  it('is of the company where a kind of revenue has no such figure', () => {
    const said = 'Subscription revenue was $371 million. Gross margin was 79%. Operating income was $51 million.'
    expect(cells(`${said} Free cash flow was $64 million.`, 0)).toEqual([
      'revenue',
      'operating-income',
      'free-cash-flow',
    ])
    expect(
      cells('The Wireless segment is ours. In our Wireless segment, service revenue grew 3%. EPS was $1.20.', 0),
    ).toEqual(['earnings-per-share'])
  })

  it('is of the segment that its sentence has begun with', () => {
    const said =
      'The Streaming segment is ours. In our Streaming segment, revenue was $1 billion, and segment operating income was $61 million.'
    expect(cells(said, 0, 1)).toEqual(['revenue Streaming', 'operating-income Streaming'])
  })

  it('may be of a brand that is called as the company is', () => {
    expect(figuresSaid('By brand, Example revenue increased 8%.')).toEqual([])
  })

  it('is of the company behind kinds of revenue, and where the books are named', () => {
    const kinds = 'Subscription revenue was $371 million, while cargo revenue was $31 million.'
    expect(cells(`${kinds}`, 0, 1)).toEqual(['revenue Subscription', 'revenue cargo'])
    expect(figuresSaid(kinds, 'Gross margin was 81%.')).toHaveLength(3)
    expect(figuresSaid(`${kinds} Gross margin was 81%.`)).toHaveLength(2)
    expect(
      figuresSaid(
        'In Motion Systems, revenue was $1 billion.',
        'Operating margin was 18%. Non-GAAP gross margin was 19%.',
      ),
    ).toHaveLength(2)
    expect(
      figuresSaid('In Motion Systems, revenue was $1 billion.', 'Net income was $312 million, or $1.46 per share.'),
    ).toHaveLength(3)
  })

  it('may be of what a word before it names', () => {
    expect(
      figuresSaid('On credit, net charge-offs were $58 million. Net interest income was $842 million.'),
    ).toHaveLength(2)
    expect(figuresSaid('On card, net charge-offs were $58 million. Net interest income was $842 million.')).toEqual([])
  })

  it('is of the part that the sentence speaks of', () => {
    const said =
      'Our Apps business is good. Apps revenue was $363 million, with $68 million in adjusted EBITDA. Apps is good.'
    expect(cells(said, 0, 1)).toEqual(['revenue Apps'])
  })

  it('is the basis of `that`', () => {
    expect(cells('Non-GAAP operating margin was 33.7%. That is up 210 basis points year over year.', 3, 7)).toEqual([
      '33.7 adjusted',
      '210 adjusted',
    ])
  })

  it('announces a time until another one is spoken of', () => {
    expect(cells('Turning to third quarter guidance. We expect revenue of $5.2 billion.', 2)).toEqual(['2025-Q3'])
    expect(
      cells(
        'Turning to third quarter guidance. In 2026, we will open ten stores. We expect revenue of $21 billion.',
        2,
      ),
    ).toEqual([])
  })

  it('has the time of the expectation before', () => {
    const first = 'For the third quarter, we expect revenue of $5.2 billion. We expect gross margin of 60%.'
    expect(cells(`${first} We expect capital expenditures of $500 million.`, 0, 2)).toEqual([
      'revenue 2025-Q3',
      'gross-margin 2025-Q3',
    ])
    const year = 'We are raising our full year guidance. We now expect revenue of $21 billion.'
    expect(cells(`${year} Capital expenditures are expected to be $500 million.`, 0, 2)).toEqual([
      'revenue 2025-FY',
      'capital-expenditures 2025-FY',
    ])
    const half = 'Given the first half, we are raising our 2026 guidance. We expect revenue of $21 billion.'
    expect(cells(`${half} This represents growth of 13%. We expect a tax rate of 21%.`, 0, 2)).toEqual([
      'revenue 2026-FY',
      'tax-rate 2026-FY',
    ])
    const outlook = 'Turning to our outlook for fiscal 2026, we expect EPS of $5, which compares to $4.88 in 2024.'
    expect(cells(`${outlook} We expect a gross margin of 60%.`, 0, 2)).toEqual([
      'earnings-per-share 2026-FY',
      'gross-margin 2026-FY',
    ])
    expect(cells(`${year} Revenue was $5.2 billion. We expect a tax rate of 21%.`, 0, 2)).toEqual([
      'revenue 2025-FY',
      'revenue 2025-Q2',
    ])
  })
})

describe('what contradicts itself', () => {
  it('is of two different things', () => {
    const levels = 'Revenue was $5.2 billion. Much happened. Revenue was $113 million.'
    expect(cells(`${levels} Net income was nearly $1 billion. Net income was $973 million.`, 3)).toEqual([
      '1000000000',
      '973000000',
    ])
  })
})

describe('what a call declares for all its figures', () => {
  it('is the basis of those that companies adjust', () => {
    const rule = 'Our results today are presented on a non-GAAP basis unless otherwise noted.'
    expect(
      cells(`${rule} Revenue was $5.2 billion. Operating margin was 30%. GAAP operating margin was 25%.`, 0, 7),
    ).toEqual(['revenue reported', 'operating-margin adjusted', 'operating-margin reported'])
  })

  it('is what changes are held against', () => {
    const rule = 'Unless otherwise noted, all comparisons are against the comparable period of 2024.'
    expect(cells(`${rule} Revenue was up 12%. Operating margin was up 20 basis points sequentially.`, 0, 6)).toEqual([
      'revenue year-ago',
      'operating-margin quarter-before',
    ])
  })

  it('may be the basis of growth', () => {
    const rule = 'All growth comparisons are currency neutral, unless otherwise stated.'
    expect(cells(`${rule} We expect Q3 revenue to be down 5%.`, 3, 7)).toEqual(['-5 reported'])
    expect(cells(`${rule} Revenue was $5.2 billion, up 12%.`, 3, 7)).toEqual([
      '5200000000 reported',
      '12 constant-currency',
    ])
  })
})

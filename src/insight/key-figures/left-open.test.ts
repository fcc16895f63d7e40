import { describe, expect, it } from 'vitest'
import { figuresSaid } from './figures-said.fixture.ts'

/** Kinds of sentences of real calls that do not tell all of what, of whom, of when and on which basis. */
describe('what a sentence leaves open', () => {
  it.each([
    'The request includes a 10.25% return on equity.',
    'Free cash flow was also increased to approximately $3.2 billion.',
    'We expect third quarter EPS to be up sequentially in the range of $2.30 to $2.50.',
    // of another time, or of more than one
    'EBITDA for the second quarter, excluding special items, was good in 2025 and $404 million in 2024.',
    'To-date free cash flow was $106 million.',
    'EPS was $1.97 for the first half, we had a good quarter.',
    'We reported EPS of 52 cents flat with the first quarter of 2024.',
    'Turning to guidance for the third quarter, we see good growth. FX is about 30 basis points negative to revenue.',
    'It was good, and EPS was 11 cents higher than our 85 cent outlook.',
    'EPS was good, was higher than last year and exceeded our guidance by 33 cents.',
    'EPS of $18.10, which is the midpoint of our range, assumes growth.',
    'We had charges and inventory impairments totaling $234 million.',
    // of a part that only other words name
    'We have two reporting segments and I will start with barcode and security. Net sales of $533 million increased 10%.',
    'Please turn to page 12 for a review of our Americas segment results. EBITDA decreased 7%.',
    'Please go to slide seven where I will discuss our mortgage technology results. Second quarter revenues totaled $531 million.',
    'Security continues to be one of the parts of our business, reaching $9 billion in revenue this quarter.',
    'Of this amount, we paid $191 million in dividends.',
    'Programs had another strong quarter with total revenues increasing 15.8% and organic growth of 15.4%.',
    'Our infrastructure platform continues to grow with revenue up 36% to $60 billion.',
    'We like the Cloud segment. We saw good growth in both Cloud and Stores, and our revenue grew 5%.',
    'We are pleased with the results in the U.K. Operating income declined 12%.',
    // on a basis that is not that of the books alone
    'In the quarter we had an adjusted EPS that was good. This represents a 6.9% decline in EPS.',
    'Excluding Cloud, revenue grew 3.5% in constant currency.',
    'Excluding advertising in each of them, Cloud was good, and revenue grew 5%.',
    'Note that all growth rates are on a normalized and constant currency basis. Revenue was up 7%.',
    // of each of something, of something that has another name
    'We had $3 million in run rate EBITDA per employee.',
    'Working capital was a $13.6 million cash drain.',
    'Revenue grew to $1 billion 133 million.',
    'Free cash flow was good, a 39% increase of free cash flow on a per share basis.',
  ])('%s', (said) => {
    expect(figuresSaid(said)).toEqual([])
  })
})

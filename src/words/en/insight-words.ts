import type { InsightWords } from '../wording/insight-words.ts'

export const insightWords: InsightWords = {
  heading: 'Key figures',
  title: (call) => `Key figures of ${call}`,
  lead: 'What was reported, what is expected, who asked what, and what was spoken of. Every entry leads to the words it is taken from.',
  figures: 'Figures',
  guidance: 'Guidance',
  questions: 'Who asked what',
  topics: 'Topics',
  metric: 'Metric',
  amount: 'Amount',
  change: 'Change',
  expected: 'Expected',
  company: 'Company',
  sentences: (n) => (n === 1 ? 'The sentence' : `The ${n} sentences`),
  outlooks: 'Outlook without a figure',
  answeredBy: (names) => `answered by ${names.join(', ')}`,
  noFigures: 'No figure of this call is certain enough to be listed.',
  allFigures: 'All figures, certain or not',
  more: 'Guidance, questions and topics',
  corrected: (said) => `corrected by the editor; said: ${said}`,
  correctedTo: (values) => `corrected by the editor to ${values.join(', ')}`,
  doubted: 'questioned by the checks',
  against: { 'year-ago': 'YoY', 'quarter-before': 'QoQ', guidance: 'against guidance' },
  fromGuidance: (above) => (above ? 'above guidance' : 'below guidance'),
  basis: { 'constant-currency': 'excl. FX', adjusted: 'adjusted' },
  before: 'before',
  otherwise: 'than reported',
  period: (year, part, span) => {
    const name = part === 'FY' ? `fiscal ${year}` : `${part} ${year}`
    return span === 'trailing' ? `12 months to ${name}` : span === 'to-date' ? `year to ${name}` : name
  },
  parts: { segment: 'segment', part: 'business' },
}

import { expect, it } from 'vitest'
import type { PageMarks } from './marks-in.ts'
import { openingOf } from './opening-of.ts'
import type { Paragraph, Transcript } from '../../model/transcript.ts'

const paragraph = (id: string, source: string): Paragraph => ({
  id,
  n: 1,
  source: { text: source, line: 1, lines: [] },
  translation: null,
  notes: [],
  corrections: [],
})
const transcript: Pick<Transcript, 'turns' | 'sourceLang' | 'translation'> = {
  sourceLang: 'en',
  translation: null,
  turns: [
    {
      speaker: 'ann',
      line: 1,
      lines: [],
      section: 'prepared',
      exchange: null,
      paragraphs: [
        paragraph('p1', 'Thanks, Bo. Revenue was $165.7 billion, up 10%. Margins rose.'),
        paragraph('p2', 'We are hiring.'),
      ],
    },
  ],
}
const TURNS = [
  {
    n: 1,
    speaker: 'ann',
    side: 'company' as const,
    section: 'prepared' as const,
    exchange: null,
    words: 9,
    paragraph: 1,
    notes: 0,
  },
]
const marked = (start: number, end: number): ReadonlyMap<string, PageMarks> =>
  new Map([['p1', { source: [{ start, end, finding: 0 }], translation: [] }]])

it('is what the management says first', () => {
  expect(openingOf(transcript, TURNS, new Map())).toBe('Thanks, Bo. Revenue was $165.7 billion, up 10%. Margins rose.')
})

it('leaves out a sentence in which the page corrects something', () => {
  expect(openingOf(transcript, TURNS, marked(24, 38))).toBe('Thanks, Bo. Margins rose.')
})

it('is the next paragraph where nothing is left of the first', () => {
  expect(openingOf(transcript, TURNS, marked(0, 60))).toBe('We are hiring.')
})

it('is nothing where nobody speaks', () => {
  expect(openingOf({ ...transcript, turns: [] }, [], new Map())).toBe('')
})

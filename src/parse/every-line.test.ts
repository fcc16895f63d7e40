import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { splitLines } from '../read/lines.ts'
import type { Draft } from './dialect.ts'
import { dialects } from './dialects.ts'
import { parse } from './parse.ts'
import { seedText } from './seed-text.ts'

/** All lines that the nodes of a transcript, or of a draft, claim, ascending. */
function claimed({ front, unplaced, turns }: Transcript | Draft): number[] {
  return [
    ...[...front, ...unplaced].map(({ line }) => line),
    ...turns.flatMap(({ lines, paragraphs }) => [
      ...lines,
      ...paragraphs.flatMap(({ source, translation, notes }) =>
        [source, translation, ...notes].flatMap((one) => one?.lines ?? []),
      ),
    ]),
  ].sort((a, b) => a - b)
}

function notBlank(text: string): number[] {
  return splitLines(text).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
}

const real = ['amzn-2025-q1', 'amzn-2025-q2'].flatMap((id) => splitLines(readFileSync(`seeds/${id}.txt`, 'utf8')))

/** Lines as they stand in transcripts, real and invented, and what no transcript has. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...real) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Operator',
      '操作员',
      '主持人',
      'Ann Lee',
      'Ann Lee - CEO',
      '安·李',
      'Bo Chen -- Example Bank -- Analyst',
      'Thank you.',
      '谢谢。',
      'Company Participants',
      'Conference Call Participants',
      'Question-and-Answer Session',
      '问答环节',
      'Q1',
      '-----',
      '[笑声]',
      'Mark Mahaney, Evercore.',
      'Ann Lee:',
      '使用警語:譯文',
      'Read more',
      'We call it 双11 in our own plans for the year.',
      '\u200B',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '\t', '\u3000') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const seed = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end))

const read = (text: string): Outcome<Transcript> => parse({ id: 'x-2025-q1', file: 'x.txt', text })

describe('every line that is not blank', () => {
  it('is in exactly one node of the transcript, or unplaced, for any input', () => {
    fc.assert(
      fc.property(seed, (text) => {
        expect(claimed(read(text).value)).toEqual(notBlank(text))
      }),
      { numRuns: 1500 },
    )
  })

  it.each(dialects)('is placed once by the dialect $name, also where another one would be right', (dialect) => {
    fc.assert(
      fc.property(seed, (text) => {
        expect(claimed(dialect.read(seedText({ id: 'x', file: 'x.txt', text })))).toEqual(notBlank(text))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its text', () => {
    fc.assert(
      fc.property(seed, (text) => {
        const lines = splitLines(text)
        const { turns, front, unplaced } = read(text).value
        const passages = turns.flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ source, translation, notes }) => [source, translation, ...notes]),
        )
        for (const passage of passages) {
          if (passage) expect(passage.text).toBe(passage.lines.map((number) => lines[number - 1]?.trim()).join(''))
        }
        for (const { line, text } of [...front, ...unplaced]) expect(text).toBe(lines[line - 1]?.trim())
      }),
      { numRuns: 500 },
    )
  })

  it('is reported where it has no place', () => {
    const { value, problems } = read(
      'Some words above\nOperator\nWelcome.\nAnn Lee - CEO\nHello.\nBo Chen - CFO\nHello.\n',
    )
    expect(value.unplaced).toEqual([{ line: 1, text: 'Some words above' }])
    expect(problems).toMatchObject([
      { rule: 'unplaced-line', severity: 'warning', file: 'x.txt', line: 1, actual: 'Some words above' },
    ])
  })
})

describe('a transcript of any input', () => {
  it('has numbers and ids that are unique, speakers that exist, exchanges from 1 on in questions and answers', () => {
    fc.assert(
      fc.property(seed, (text) => {
        const { turns, speakers } = read(text).value
        const paragraphs = turns.flatMap((turn) => turn.paragraphs)
        expect(paragraphs.map(({ n }) => n)).toEqual(paragraphs.map((_, index) => index + 1))
        expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length)
        expect(paragraphs.every(({ source, translation }) => source ?? translation)).toBe(true)
        const ids = speakers.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(turns.map(({ speaker }) => speaker))).toEqual(new Set(ids))
        let last = 1
        for (const { section, exchange } of turns) {
          expect(exchange === null).toBe(section === 'prepared')
          expect([last, last + 1]).toContain(exchange ?? last)
          last = exchange ?? last
        }
      }),
      { numRuns: 500 },
    )
  })
})

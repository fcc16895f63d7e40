import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { splitLines } from '../read/bytes/lines.ts'
import { UNTAUGHT } from '../model/taught-layout.ts'
import { parse, readThrough } from './parse.ts'
import type { Draft } from './draft/draft.ts'
import { propose } from './readings/propose.ts'
import { readAs } from './readings/read-as.ts'

/** What a node makes of lines of the seed. */
interface Claim {
  lines: number[]
  text: string
}

/** What the nodes of a transcript, or of a draft, claim. */
function claims({ front, unplaced, turns }: Pick<Transcript | Draft, 'front' | 'unplaced' | 'turns'>): Claim[] {
  return [
    ...[...front, ...unplaced].map(({ line, text }) => ({ lines: [line], text })),
    ...turns.flatMap(({ lines, paragraphs }) => [
      ...lines.map((line) => ({ lines: [line], text: '' })),
      ...paragraphs.flatMap(({ source, translation, notes }) =>
        [source, translation, ...notes].flatMap((one) => one ?? []),
      ),
    ]),
  ]
}

/** Every line that is not blank is claimed, no other one is, and two nodes that share a line have different parts of it. */
function expectPlaced(all: Claim[], text: string): void {
  const lines = splitLines(text)
  const byLine = new Map<number, Claim[]>()
  for (const claim of all) {
    for (const line of claim.lines) byLine.set(line, [...(byLine.get(line) ?? []), claim])
  }
  expect([...byLine.keys()].sort((a, b) => a - b)).toEqual(notBlank(text))
  for (const [line, sharing] of byLine) {
    if (sharing.length === 1) continue
    const whole = squeezed(lines[line - 1] ?? '')
    const parts = sharing.map((claim) => squeezed(claim.text))
    expect(parts.every((part) => part !== '' && part !== whole)).toBe(true)
  }
}

/** A text is made of one part of each of its lines, in order; blanks do not count. */
function expectMadeOf({ lines, text }: Claim, seed: string[]): void {
  let rest = squeezed(text)
  for (const line of lines) {
    const whole = squeezed(seed[line - 1] ?? '')
    let length = Math.min(rest.length, whole.length)
    while (length > 0 && !whole.includes(rest.slice(0, length))) length -= 1
    rest = rest.slice(length)
  }
  expect(rest).toBe('')
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
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
      'of the words that a line had no room for, and which go on in the line below, as in',
      '00:12:34',
      '[00:01] Ann Lee',
      'Page 3',
      '\f',
      '\fOperator',
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
        expectPlaced(claims(read(text).value), text)
      }),
      { numRuns: 1500 },
    )
  })

  it('is in one node where a speaker is come back to', () => {
    const text =
      '北美地區第二季營收為1001億美元,年增11%。\nOperator\nRead more\nAnn Lee - CEO\nExample Corp (NASDAQ:XMPL) Q1 2025 Earnings Conference Call'
    expectPlaced(claims(read(text).value), text)
  })

  it('is placed once by every reading that is proposed, also where another one is right', () => {
    fc.assert(
      fc.property(seed, (text) => {
        const { material, frames } = readThrough({ id: 'x', file: 'x.txt', text }, UNTAUGHT)
        const lines = [...new Set(material.lines.flatMap(({ numbers }) => numbers))].sort((a, b) => a - b)
        for (const proposal of propose({ ...material, frames }, null)) {
          const placed = claims(readAs({ ...material, frames }, proposal)).flatMap((claim) => claim.lines)
          expect([...new Set(placed)].sort((a, b) => a - b)).toEqual(lines)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps its text', () => {
    fc.assert(
      fc.property(seed, (text) => {
        const lines = splitLines(text)
        const { front, unplaced, turns } = read(text).value
        for (const claim of claims({ front: [], unplaced: [], turns })) expectMadeOf(claim, lines)
        for (const { line, text: whole } of [...front, ...unplaced]) {
          // What was put together of several lines stands at the first of them; the others are there without text.
          const others = [...front, ...unplaced].filter((other) => other.text === '' && other.line > line)
          expectMadeOf(
            { lines: [line, ...others.map((other) => other.line).sort((a, b) => a - b)], text: whole },
            lines,
          )
        }
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

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Transcript } from '../../model/transcript.ts'
import { parse } from '../../parse/parse.ts'
import type { CallFile } from '../../read/content/call-file.ts'
import { parseCallFile } from '../../read/content/read-call-file.ts'
import { applyCallFile } from './apply-call-file.ts'
import { correct } from './correct.ts'

const FILE = 'content/calls/x.yaml'

function call(id: string): Transcript {
  return parse({ id, file: `seeds/${id}.txt`, text: readFileSync(`seeds/${id}.txt`, 'utf8') }).value
}

function yaml(text: string): CallFile {
  const { value, problems } = parseCallFile(text, FILE)
  expect(problems).toEqual([])
  return value ?? { speakers: [], corrections: [] }
}

const outline = ({ turns }: Transcript) =>
  turns.map(({ speaker, line, exchange, paragraphs }) => {
    return `${speaker} ${line} ${exchange} ${paragraphs.map(({ n, part }) => (part ? `${n}/${part}` : n)).join(' ')}`
  })

describe('the call files of the two transcripts', () => {
  const first = call('amzn-2025-q1')
  const second = call('amzn-2025-q2')
  const file = (id: string) => yaml(readFileSync(`content/calls/${id}.yaml`, 'utf8'))

  it('fit', () => {
    for (const transcript of [first, second]) {
      const applied = applyCallFile(transcript, file(transcript.id), FILE)
      expect(applied.problems).toEqual([])
      expect(correct(applied.value, file(transcript.id), FILE).problems).toEqual([])
    }
  })

  it('give the answer on AWS to Andy Jassy and the closing words back to Dave Fildes', () => {
    const { value } = correct(first, file('amzn-2025-q1'), FILE)
    expect(outline(first).slice(24)).toEqual(['dave-fildes 244 6 94 95 96 97', 'operator 253 6 98'])
    expect(outline(value).slice(24)).toEqual([
      'dave-fildes 244 6 94',
      'andy-jassy 245 6 94/2 95 96',
      'dave-fildes 251 6 97',
      'operator 253 6 98',
    ])
    const [dave, andy, again] = value.turns.slice(24)
    expect(dave?.correction).toBeUndefined()
    expect(andy?.correction).toMatchObject({ kind: 'speaker-change', value: 'Dave Fildes' })
    expect(again?.correction).toMatchObject({ kind: 'speaker-change', value: 'Dave Fildes' })
    expect(andy?.lines).toEqual([])
    const parts = [dave?.paragraphs[0], andy?.paragraphs[0]]
    expect(parts.map((part) => part?.id)).toEqual(['pcq7gywg', 'p3155xme'])
    expect(parts.map((part) => part?.source?.text.slice(-17))).toEqual(['hat is 4.1 years.', 'nterest publicly.'])
    expect(parts.map((part) => part?.translation?.text.slice(0, 15))).toEqual([
      '我是Dave。我先回答一下积压',
      '关于AWS尚未迁移的工作负载,',
    ])
    const whole = first.turns[24]?.paragraphs[0]
    expect(parts.map((part) => part?.source?.text).join(' ')).toBe(whole?.source?.text)
    expect(parts.map((part) => part?.translation?.text).join('')).toBe(whole?.translation?.text)
  })

  it('mark the wrong figures and leave the text', () => {
    const marks = ({ turns }: Transcript) =>
      turns
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ corrections }) => corrections.length > 0)
        .map(({ source, corrections }) => [
          source?.line,
          ...corrections.map(({ quote, value }) => `${quote} → ${value}`),
        ])
    expect(marks(correct(first, file('amzn-2025-q1'), FILE).value)).toEqual([
      [35, '$165.7 billion → $155.7 billion', '1,657 亿美元 → 1,557 亿美元'],
    ])
    const { value } = correct(second, file('amzn-2025-q2'), FILE)
    expect(marks(value)).toEqual([
      [56, '$300 million → 300 million', '3 億美元 → 3 億'],
      [322, '$175 billion → $179.5 billion', '1,750 億美元 → 1,795 億美元'],
    ])
    const texts = ({ turns }: Transcript) =>
      turns.flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text))
    expect(texts(value)).toEqual(texts(second))
  })

  it('name company and origin of the translation', () => {
    expect(applyCallFile(first, file('amzn-2025-q1'), FILE).value.translation?.origin).toBe('human')
    expect(applyCallFile(second, file('amzn-2025-q2'), FILE).value).toMatchObject({
      title: 'Amazon.com, Inc. (NASDAQ:AMZN) Q2 2025 Earnings Conference Call',
      company: { name: 'Amazon.com, Inc.', ticker: 'AMZN', exchange: 'NASDAQ' },
    })
  })
})

describe('applyCallFile', () => {
  it('overrides what is given and nothing else', () => {
    const second = call('amzn-2025-q2')
    const { value, problems } = applyCallFile(
      second,
      yaml(`
title: A title
period: { year: 2024, quarter: 4 }
date: 2025-01-01
translation: { notice: null }
speakers:
  andrew-jassy: { name: Andy Jassy, zh: [安迪·賈西] }
  ronald-josey: { firm: null, aliases: [] }
`),
      FILE,
    )
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      title: 'A title',
      company: second.company,
      period: { year: 2024, quarter: 4 },
      date: '2025-01-01',
      translation: { lang: 'zh-Hant', origin: 'machine', notice: null },
    })
    expect(value.speakers.filter(({ id }) => /jassy|josey/.test(id))).toEqual([
      {
        id: 'andrew-jassy',
        name: 'Andy Jassy',
        aliases: ['Andrew Jassy'],
        zh: ['安迪·賈西'],
        role: 'President, Chief Executive Officer, Director',
        firm: null,
        side: 'company',
      },
      { id: 'ronald-josey', name: 'Ronald Josey', aliases: [], zh: [], role: 'Analyst', firm: null, side: 'analyst' },
    ])
    expect(value.turns).toBe(second.turns)
  })

  it('reports speakers and a translation that the call does not have', () => {
    const { value } = parse({
      id: 'x',
      file: 'x.txt',
      text: 'Operator\nWelcome to the call.\nAnn Lee - CEO\nThank you.\n',
    })
    const { problems } = applyCallFile(
      value,
      yaml('translation: { origin: human }\nspeakers:\n  bo-chen:\n    role: CFO\n'),
      FILE,
    )
    expect(problems).toMatchObject([
      { rule: 'correction-stale', severity: 'error', file: FILE, message: 'x has no translation.' },
      { rule: 'correction-stale', severity: 'error', file: FILE, line: 4, hint: 'Use one of operator, ann-lee.' },
    ])
  })
})

describe('correct', () => {
  const text = `Operator
Welcome to the call of Example Corp.
欢迎参加示例公司电话会议。
Ann Lee - CEO
We sold 5 units. This is Bo. We sold 6 units.
我们卖了 5 台。我是 Bo。我们卖了 6 台。
Next year we sell more.
明年会卖更多。
Bo Chen - CFO
Thank you.
谢谢。
`
  const { value: transcript } = parse({ id: 'x', file: 'x.txt', text })
  const id = transcript.turns[1]?.paragraphs[0]?.id ?? ''
  const change = (fields: string) =>
    correct(transcript, yaml(`corrections:\n  - kind: speaker-change\n${fields}\n    reason: r\n`), FILE)

  it('splits a paragraph and gives the rest of the turn to the other speaker', () => {
    const { value, problems } = change(
      `    at: ${id}\n    quote: This is Bo\n    translation: 我是 Bo\n    speaker: bo-chen`,
    )
    expect(problems).toEqual([])
    expect(outline(value)).toEqual([
      'operator 1 null 1',
      'ann-lee 4 null 2',
      'bo-chen 5 null 2/2 3',
      'bo-chen 9 null 4',
    ])
    expect(value.turns[2]?.paragraphs[0]).toMatchObject({
      source: { text: 'This is Bo. We sold 6 units.', line: 5, lines: [5] },
      translation: { text: '我是 Bo。我们卖了 6 台。', line: 6, lines: [6] },
    })
  })

  it('keeps corrections with the part that holds their quote', () => {
    const figures = yaml(`corrections:
  - { kind: figure, at: ${id}, quote: 5 units, value: 4 units, reason: r }
  - { kind: figure, at: ${id}, quote: 6 units, value: 7 units, reason: r }
  - { kind: speaker-change, at: ${id}, quote: This is Bo, translation: 我是 Bo, speaker: bo-chen, reason: r }
`)
    const { value } = correct(transcript, figures, FILE)
    const quotes = value.turns.slice(1, 3).map(({ paragraphs }) => paragraphs[0]?.corrections.map(({ quote }) => quote))
    expect(quotes).toEqual([['5 units'], ['6 units']])
  })

  it('gives a whole turn to another speaker', () => {
    const { value } = change(`    at: ${id}\n    quote: We sold 5\n    speaker: bo-chen`)
    expect(outline(value)).toEqual(['operator 1 null 1', 'bo-chen 4 null 2 3', 'bo-chen 9 null 4'])
    expect(value.turns[1]?.correction?.value).toBe('Ann Lee')
  })

  it.each([
    ['a paragraph that is gone', 'at: p0000000\n    quote: This is Bo\n    speaker: bo-chen', 'no paragraph p0000000'],
    ['a quote that is gone', `at: ${id}\n    quote: This is Cy\n    speaker: bo-chen`, `${id} without “This is Cy”`],
    [
      'a missing quote of the translation',
      `at: ${id}\n    quote: This is Bo\n    speaker: bo-chen`,
      `${id} has a translation`,
    ],
    [
      'a quote of the translation that is gone',
      `at: ${id}\n    quote: This is Bo\n    translation: 我是 Cy\n    speaker: bo-chen`,
      `${id} without “我是 Cy”`,
    ],
    [
      'quotes that begin at different places',
      `at: ${id}\n    quote: We sold 5\n    translation: 我是 Bo\n    speaker: bo-chen`,
      `${id} without “我是 Bo”`,
    ],
    ['a speaker who is not in the call', `at: ${id}\n    quote: This is Bo\n    speaker: cy`, 'cy'],
  ])('reports %s and leaves the text', (_, fields, actual) => {
    const { value, problems } = change(`    ${fields}`)
    expect(value).toBe(transcript)
    expect(problems).toMatchObject([{ rule: 'correction-stale', severity: 'error', file: FILE, line: 2, actual }])
  })

  it('names the nearest paragraphs', () => {
    const { problems } = correct(
      transcript,
      yaml(`corrections:
  - { kind: figure, at: p0000000, quote: sold 5 units, value: 4 units, reason: r }
`),
      FILE,
    )
    expect(problems).toMatchObject([{ rule: 'correction-stale', line: 2, actual: 'no paragraph p0000000' }])
    expect(problems[0]?.expected).toContain(`${id} (¶2)`)
  })
})

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCallFile, readCallFile, strayCallFiles } from './read-call-file.ts'

describe('parseCallFile', () => {
  it('reads every key, with the lines of what may not fit the call', () => {
    const text = `title: A title
company: { name: Example Corp, ticker: null }
period: { year: 2025, quarter: 1 }
date: 2025-05-01
translation: { origin: human }
speakers:
  ann-lee:
    role: Director
    zh: [安·李]
corrections:
  - kind: figure
    at: p1234567
    quote: $1 million
    value: $1 billion
    reason: The table says so.
  - kind: speaker-change
    at: p1234568
    quote: And now
    speaker: ann-lee
    reason: She says her name.
`
    expect(parseCallFile(text, 'x.yaml')).toEqual({
      value: {
        title: 'A title',
        company: { name: 'Example Corp', ticker: null },
        period: { year: 2025, quarter: 1 },
        date: '2025-05-01',
        translation: { origin: 'human' },
        speakers: [{ id: 'ann-lee', line: 8, role: 'Director', zh: ['安·李'] }],
        corrections: [
          {
            kind: 'figure',
            line: 11,
            at: 'p1234567',
            quote: '$1 million',
            value: '$1 billion',
            reason: 'The table says so.',
          },
          {
            kind: 'speaker-change',
            line: 16,
            at: 'p1234568',
            quote: 'And now',
            speaker: 'ann-lee',
            reason: 'She says her name.',
          },
        ],
      },
      problems: [],
    })
  })

  it('takes an empty file for one that says nothing', () => {
    expect(parseCallFile('# nothing yet\n', 'x.yaml')).toEqual({
      value: { speakers: [], corrections: [] },
      problems: [],
    })
  })

  it('reports unknown keys and wrong types all at once, each at its place', () => {
    const text = `titel: A title
company:
  name: Example Corp
  tikker: XMPL
period: { year: "2025", quarter: 5 }
date: May 1
corrections:
  - kind: figure
    at: p1234567
`
    const { value, problems } = parseCallFile(text, 'content/calls/x.yaml')
    expect(value).toBeNull()
    expect(
      problems.every(({ rule, severity, file }) => {
        return rule === 'call-file-invalid' && severity === 'error' && file === 'content/calls/x.yaml'
      }),
    ).toBe(true)
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).sort()).toEqual([
      '1:1 The key titel is unknown.',
      '4:3 The key company.tikker is unknown.',
      '5:17 period.year: Invalid input: expected number, received string.',
      '5:34 period.quarter: Too big: expected number to be <=4.',
      '6:7 date: a date such as 2025-05-01 is expected.',
      '8:5 corrections.0.quote: Invalid input: expected string, received undefined.',
      '8:5 corrections.0.reason: Invalid input: expected string, received undefined.',
      '8:5 corrections.0.value: Invalid input: expected string, received undefined.',
    ])
  })

  it('reports a kind of correction that does not exist', () => {
    expect(parseCallFile('corrections:\n  - kind: typo\n', 'x.yaml').problems).toMatchObject([{ line: 2 }])
  })

  it.each([
    ['a: [1', 1],
    ['date: 2025-05-01\ndate: 2025-05-02\n', 2],
    ['- a\n- b\n', 1],
    ['x: &a [*a]\n', 1],
    ['\tx: 1', 1],
  ])('reports what is not YAML or not a map: %j', (text, line) => {
    const { value, problems } = parseCallFile(text, 'x.yaml')
    expect(value).toBeNull()
    expect(problems[0]).toMatchObject({ rule: 'call-file-invalid', line })
  })
})

it('drops no speaker of a name that JavaScript takes for something else', () => {
  const { value, problems } = parseCallFile('title: x\nspeakers:\n  __proto__: { role: Director }\n', 'x.yaml')
  expect(value).toBeNull()
  expect(problems).toMatchObject([{ rule: 'call-file-invalid', severity: 'error', line: 3, actual: '__proto__' }])
})

describe('call files on disk', () => {
  it('reads none where there is none', async () => {
    expect(await readCallFile('no-content', 'x')).toEqual({ value: null, problems: [] })
    expect(await strayCallFiles('no-content', new Set())).toEqual([])
  })

  it('reports a file for a call that does not exist', async () => {
    const content = await mkdtemp(join(tmpdir(), 'content-'))
    await mkdir(join(content, 'calls'))
    await writeFile(join(content, 'calls', 'a.yaml'), 'title: A\n')
    await writeFile(join(content, 'calls', 'b.yaml'), 'title: B\n')
    await writeFile(join(content, 'calls', 'a.yml'), 'title: A\n')
    expect((await readCallFile(content, 'a')).value).toMatchObject({ title: 'A' })
    expect(await strayCallFiles(content, new Set(['a']))).toMatchObject([
      { rule: 'call-file-stray', severity: 'error', actual: 'a.yml' },
      { rule: 'call-file-stray', severity: 'error', actual: 'b.yaml' },
    ])
  })
})

it('tells of controls that are written with escapes, which no decoding shows', () => {
  const { value, problems } = parseCallFile('title: "A\\0 \\e[31m\\u202etitle"\n', 'x.yaml')
  expect(value?.title).toBe('A\0 \x1b[31m\u202etitle')
  expect(problems).toMatchObject([{ rule: 'encoding-suspect', severity: 'warning', line: 1, column: 8 }])
})

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { parse } from '../parse/parse.ts'
import { check } from './check.ts'
import { parseCheckSettings, plainSettings } from './check-settings.ts'
import { figureRows } from './evidence/figure-rows.ts'
import { openFindings, openProblems, type Finding } from './finding.ts'
import { parseGlossary } from './evidence/glossary.ts'
import { findingsOf, madeCall, madeText } from './rules/call.fixture.ts'

const root = new URL('../..', import.meta.url)

async function text(path: string): Promise<string> {
  return readFile(new URL(path, root), 'utf8')
}

const glossary = parseGlossary(await text('content/glossary.yaml'), 'content/glossary.yaml').value

async function checked(id: string): Promise<{ transcript: Transcript; findings: Finding[] }> {
  const file = `seeds/${id}.txt`
  const seed = await text(file)
  const transcript = parse({ id, file, text: seed }).value
  return { transcript, findings: check(transcript, { file, text: seed, glossary, settings: plainSettings }) }
}

function lines(findings: Finding[], rule: string): (number | null)[] {
  return findings.filter(({ problem }) => problem.rule === rule).map(({ problem }) => problem.line)
}

describe('amzn-2025-q1', async () => {
  const { transcript, findings } = await checked('amzn-2025-q1')

  it('has one quantity with two values, with the segments as evidence', () => {
    const found = findings.filter(({ problem }) => problem.rule === 'figure-inconsistent')
    expect(found.map(({ problem }) => problem)).toMatchObject([
      { line: 35, column: 37, actual: '$165.7 billion', expected: '$155.7 billion', severity: 'warning' },
    ])
    expect(found[0]?.problem.message).toContain('$92.9 billion + $33.5 billion + $29.3 billion add up to 155.7 billion')
  })

  it('has no other problem of figures', () => {
    const rules = findings.map(({ problem }) => problem.rule).filter((rule) => rule.startsWith('figure-'))
    expect(rules).toEqual(['figure-inconsistent'])
  })

  it('has an answer that goes on with another speaker, and a last paragraph without a translation', () => {
    expect(lines(findings, 'turn-suspect')).toEqual([245])
    expect(lines(findings, 'translation-missing')).toEqual([254])
  })

  it('does not drown a reader', () => {
    expect(openProblems(findings).filter(({ severity }) => severity !== 'info').length).toBeLessThanOrEqual(10)
  })

  it('lists its figures in both languages', () => {
    const rows = figureRows(transcript, glossary)
    expect(rows.every(({ verdict }) => verdict === 'agreed')).toBe(true)
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.find(({ source }) => source === '$155.7 billion')).toMatchObject({
      translation: '1,557 亿美元',
      verdict: 'agreed',
    })
  })
})

describe('amzn-2025-q2', async () => {
  const { findings } = await checked('amzn-2025-q2')

  it('renders operating income as revenue', () => {
    const wrong = findings.filter(({ problem }) => problem.rule === 'term-wrong' && problem.actual === '營業收入')
    expect(wrong.map(({ problem }) => problem.line)).toEqual([27, 107, 117, 117, 127, 139])
  })

  it('turns a reduction into a rise', () => {
    expect(lines(findings, 'figure-mismatch')).toEqual([81])
  })

  it('names Kuiper and James Bond in two ways each, and two people by two names', () => {
    const names = findings
      .filter(({ problem }) => problem.rule === 'name-inconsistent')
      .map(({ values }) => values['name'])
    expect(names).toEqual(expect.arrayContaining(['Kuiper', 'James']))
    expect(lines(findings, 'speaker-alias')).toEqual([24, 290])
  })
})

describe('every finding', async () => {
  const calls = [await checked('amzn-2025-q1'), await checked('amzn-2025-q2')]

  it('marks words of its passage, and is placed where they stand in the seed', async () => {
    for (const { transcript, findings } of calls) {
      const seed = (await text(`seeds/${transcript.id}.txt`)).split('\n')
      const paragraphs = new Map(transcript.turns.flatMap((turn) => turn.paragraphs.map((one) => [one.id, one])))
      for (const { marks, problem } of findings) {
        for (const { paragraph, side, start, end } of marks) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(paragraphs.get(paragraph)?.[side]?.text.length ?? 0)
        }
        const [first] = marks
        if (!first || problem.line === null || problem.column === null) continue
        const words = paragraphs.get(first.paragraph)?.[first.side]?.text.slice(first.start, first.end) ?? ''
        const from = problem.column - 1
        expect(seed[problem.line - 1]?.slice(from, from + words.length)).toBe(words)
      }
    }
  })
})

describe('what a publisher accepts or corrects', () => {
  const pairs: [string, string][] = [['Revenue was $155.7 billion.', '收入为 1,567 亿美元。']]

  function withSettings(yaml: string): { findings: Finding[]; stale: Problem[]; stray: Problem[] } {
    const transcript = madeCall([pairs])
    const settings = parseCheckSettings(yaml, 'content/checks.yaml').value
    const findings = check(transcript, { file: 'made.txt', text: madeText(transcript), glossary, settings })
    return { findings, stale: settings.staleOf('made', findings), stray: settings.strayOf(new Set(['made'])) }
  }

  it('is left out of the list, with its reason kept for the page', () => {
    const { findings, stale } = withSettings(
      `
accepted:
  - { rule: figure-mismatch, call: made, paragraph: p1, actual: 1,567 亿美元, reason: Restated., since: 2025-05-02 }
`.replace('actual: 1,567 亿美元', 'actual: "1,567 亿美元"'),
    )
    expect(openProblems(findings)).toEqual([])
    expect(findings[0]?.accepted).toEqual({ reason: 'Restated.', since: '2025-05-02', by: 'checks' })
    expect(stale).toEqual([])
  })

  it('is an error as soon as it fits no problem, or no call', () => {
    const { findings, stale, stray } = withSettings(`
accepted:
  - { rule: figure-mismatch, call: made, paragraph: p1, actual: 9 亿美元, reason: Restated. }
  - { rule: figure-missing, call: other, paragraph: p1, reason: Gone. }
`)
    expect(openProblems(findings)).toHaveLength(1)
    expect(stale).toMatchObject([
      { rule: 'acceptance-stale', severity: 'error', line: 3, expected: 'one of p1 (1,567 亿美元)' },
    ])
    expect(stray).toMatchObject([{ rule: 'acceptance-stale', line: 4 }])
  })

  it('may have another severity', () => {
    const { findings } = withSettings('severities: { figure-mismatch: error }')
    expect(findings.map(({ problem }) => problem.severity)).toEqual(['error'])
  })

  it('is an info where a correction says what the figure should read', () => {
    const transcript = madeCall([pairs])
    const [paragraph] = transcript.turns[0]?.paragraphs ?? []
    paragraph?.corrections.push({ kind: 'figure', quote: '1,567 亿美元', value: '1,557 亿美元', reason: 'A slip.' })
    const findings = check(transcript, {
      file: 'made.txt',
      text: madeText(transcript),
      glossary,
      settings: plainSettings,
    })
    expect(findings[0]?.accepted).toEqual({ reason: 'A slip.', since: null, by: 'correction' })
    expect(openFindings(findings)[0]?.problem).toMatchObject({
      severity: 'info',
      hint: 'Nothing: content/calls corrects it. A slip.',
    })
  })

  it.each([
    [
      'accepted:\n  - rule: no-such-rule\n    call: made\n    reason: x\n',
      'accepted.0.rule: there is no such rule.',
      2,
      11,
    ],
    [
      'accepted:\n  - rule: figure-missing\n    call: made\n',
      'accepted.0.reason: Invalid input: expected string, received undefined.',
      2,
      5,
    ],
    [
      'severities:\n  figure-missing: loud\n',
      'severities.figure-missing: Invalid option: expected one of "error"|"warning"|"info".',
      2,
      19,
    ],
    ['other: 1\n', 'The key other is unknown.', 1, 1],
  ])('%j is told with its place', (yaml, message, line, column) => {
    expect(parseCheckSettings(yaml, 'content/checks.yaml').problems).toMatchObject([
      { rule: 'checks-invalid', severity: 'error', file: 'content/checks.yaml', message, line, column },
    ])
  })

  it('hides nothing of the entries beside it', () => {
    const yaml =
      'severities:\n  figure-missing: loud\n  figure-added: info\naccepted:\n  - rule: nonsense\n    call: made\n    reason: x\n' +
      '  - rule: figure-missing\n    call: gone\n    reason: x\n'
    const { value, problems } = parseCheckSettings(yaml, 'content/checks.yaml')
    expect(problems.map(({ line }) => line)).toEqual([2, 5])
    expect(value.severityOf({ name: 'figure-added', severity: 'warning' })).toBe('info')
    expect(value.severityOf({ name: 'figure-missing', severity: 'warning' })).toBe('warning')
    expect(value.strayOf(new Set(['made']))).toMatchObject([{ rule: 'acceptance-stale', line: 8 }])
  })
})

it('a call in one language raises no alarm for the missing one', () => {
  const transcript = { ...madeCall([[['Revenue was $5 billion.', null]]]), translation: null }
  expect(
    check(transcript, { file: 'made.txt', text: madeText(transcript), glossary, settings: plainSettings }),
  ).toEqual([])
  expect(findingsOf('translation-missing', [[['Revenue was $5 billion.', null]]])).toHaveLength(1)
})

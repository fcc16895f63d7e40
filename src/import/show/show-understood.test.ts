import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columns } from '../../check/report/console-report.ts'
import { incoming } from '../incoming.ts'
import { showUnderstood } from './show-understood.ts'
import { understood, type Understanding } from './understood.ts'

function read(text: Buffer | string, name: string): Understanding {
  const { value } = incoming([Buffer.from(text)], { id: name, file: `${name}.txt` })
  if (!value) throw new Error(`${name} is a call`)
  return understood(value.named, value.read.seed.encoding, value.lines)
}

function show(call: Understanding, width: number): string {
  return showUnderstood('x.txt', call, { width, style: (_, text) => text })
}

const ids = ['amzn-2025-q1', 'amzn-2025-q2'] as const
const [q1, q2] = ids.map((id) => read(readFileSync(`seeds/${id}.txt`), id))
if (!q1 || !q2) throw new Error('there are two seeds')

describe('understood', () => {
  it('counts what the seeds hold', () => {
    expect(q1.counts).toEqual({
      turns: 26,
      paragraphs: 98,
      pairs: 97,
      untranslated: 1,
      orphans: 0,
      notes: 6,
      unplaced: 0,
    })
    expect(q2.counts).toEqual({
      turns: 26,
      paragraphs: 141,
      pairs: 141,
      untranslated: 0,
      orphans: 0,
      notes: 0,
      unplaced: 0,
    })
    expect(q1.sections).toMatchObject([
      { section: 'prepared', turns: 4 },
      { section: 'qa', turns: 22, exchanges: 6 },
    ])
    expect([q1.speakers.length, q2.speakers.length]).toEqual([10, 10])
  })

  it('tells the dialect and the one that comes second', () => {
    expect([q1.dialect.name, q2.dialect.name]).toEqual(['english first', 'english first'])
    expect(q1.dialect.score).toBeGreaterThan(q1.runnerUp?.score ?? 1)
  })

  it('gives the first three pairs', () => {
    expect(q1.first.map(({ n, source, translation }) => [n, source?.line, translation?.line])).toEqual([
      [1, 15, 16],
      [2, 17, 18],
      [3, 21, 22],
    ])
  })

  it('tells what is missing', () => {
    expect(q1.missing).toEqual(['origin'])
    const bare = read('Operator\nGood day.\n大家好。\nAnn Lee - CFO\nThank you.\n谢谢。\n', 'paste')
    expect(bare.missing).toEqual(['company', 'ticker', 'exchange', 'period', 'date', 'origin'])
  })
})

describe('showUnderstood', () => {
  it.each([40, 80, 133])('fits %i columns', (width) => {
    for (const call of [q1, q2]) {
      const widest = Math.max(...show(call, width).split('\n').map(columns))
      expect(widest).toBeLessThanOrEqual(width)
    }
  })

  it('puts the pairs side by side, the dividers one below the other', () => {
    const lines = show(q1, 80).split('\n')
    const pairs = lines.slice(lines.indexOf('First pairs')).filter((line) => line.includes(' │ '))
    expect(pairs.length).toBeGreaterThan(8)
    expect(new Set(pairs.map((line) => columns(line.slice(0, line.indexOf(' │ ')))))).toEqual(new Set([40]))
    expect(lines).toContain('  ¶1 Operator, lines 15 and 16')
  })

  it('shows how the lines are set, with the first ones', () => {
    const lines = show(q1, 60).split('\n')
    const at = lines.indexOf('Lines')
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '    26  {speaker}',
      '        13: Operator',
      '        19: Dave Fildes',
    ])
  })

  it('shows facts, people with their Chinese names, and a call in one language', () => {
    const text = show(q1, 100)
    expect(text).toContain('Company      Amazon.com, Inc. (NASDAQ: AMZN)\n')
    expect(text).toMatch(/Andy Jassy 安迪·贾西 +company, Chief Executive Officer, 6 turns/)
    expect(text).toContain('Left open    1 without translation, 0 without source, 0 lines that fit nowhere')
    const english = read('Operator\nGood day, everyone.\nAnn Lee - CFO\nThank you, operator.\n', 'paste')
    expect(show(english, 80)).toContain('Languages    English only')
    expect(show(english, 80)).toContain('First paragraphs\n  ¶1 Operator, line 2\n    Good day, everyone.')
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCallFile } from '../../read/content/read-call-file.ts'
import { newCallFile, updatedCallFile } from './call-file-text.ts'

describe('newCallFile', () => {
  it('holds the fields, and as comments what is missing', () => {
    const text = newCallFile('xmpl.txt', { company: { name: 'A: “B” & C', ticker: 'TRUE' }, date: '2025-05-01' }, [
      'period',
      'origin',
    ])
    expect(text).toBe(`# What the editor says about xmpl.txt; the seed itself stays as it is.
company:
  name: "A: “B” & C"
  ticker: "TRUE"
date: 2025-05-01
# Not known yet, for example:
# period: { year: 2025, quarter: 1 }
# translation: { origin: human }   # or machine
`)
    expect(parseCallFile(text, 'x')).toMatchObject({
      value: { company: { name: 'A: “B” & C', ticker: 'TRUE' }, date: '2025-05-01' },
      problems: [],
    })
  })

  it('gives examples that fit when their mark of a comment is removed', () => {
    const text = newCallFile('x.txt', {}, ['company', 'ticker', 'exchange', 'period', 'date', 'origin'])
    expect(parseCallFile(text.replace(/^# (?=\w+: )/gm, ''), 'x')).toMatchObject({
      value: {
        company: { name: 'Example Corp.', exchange: 'NASDAQ' },
        date: '2025-05-01',
        translation: { origin: 'human' },
      },
      problems: [],
    })
    expect(
      newCallFile('x.txt', { company: { ticker: 'X' }, translation: { lang: 'zh-Hant' } }, ['exchange', 'origin'])
        .split('\n')
        .slice(-4),
    ).toEqual([
      '# Not known yet, for example:',
      '# below company: exchange: NASDAQ',
      '# below translation: origin: human   # or machine',
      '',
    ])
  })

  it('is a call file even where nothing is said', () => {
    expect(parseCallFile(newCallFile('x.txt', {}, ['company', 'ticker', 'exchange', 'date']), 'x').problems).toEqual([])
  })
})

describe('updatedCallFile', () => {
  const real = readFileSync('content/calls/amzn-2025-q1.yaml', 'utf8')

  it('is the same where nothing new is said', () => {
    expect(updatedCallFile(real, {})).toBe(real)
  })

  it('puts fields in and keeps corrections and comments', () => {
    const text = updatedCallFile(real, {
      company: { exchange: 'NYSE' },
      translation: { lang: 'zh-Hant' },
      period: { year: 2024, quarter: 2 },
    })
    const [before, after] = [parseCallFile(real, 'x').value, parseCallFile(text, 'x').value]
    expect(after).toMatchObject({
      company: { exchange: 'NYSE' },
      period: { year: 2024, quarter: 2 },
      translation: { lang: 'zh-Hant', origin: 'human' },
    })
    const content = (file: typeof before) =>
      file?.corrections.map(({ kind, at, quote, reason }) => [kind, at, quote, reason])
    expect(content(after)).toEqual(content(before))
    expect(text.match(/#.+/g)).toEqual(real.match(/#.+/g))
  })
})

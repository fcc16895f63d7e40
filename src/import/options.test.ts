import { describe, expect, it } from 'vitest'
import { importOptions } from './options.ts'

describe('importOptions', () => {
  it('takes files and what is said about their call', () => {
    const args = [
      'a.txt',
      '--id',
      'x',
      '--company',
      ' Example Corp. ',
      '--ticker',
      'BRK.B',
      '--exchange',
      'NYSE',
      '--year',
      '2025',
      '--quarter',
      '2',
      '--date',
      '2025-07-31',
      '--lang',
      'zh-Hant',
      '--origin',
      'machine',
      '--yes',
      '--force',
      '--dry-run',
      '--json',
    ]
    expect(importOptions(args)).toEqual({
      paths: ['a.txt'],
      id: 'x',
      facts: {
        company: 'Example Corp.',
        ticker: 'BRK.B',
        exchange: 'NYSE',
        year: 2025,
        quarter: 2,
        date: '2025-07-31',
        lang: 'zh-Hant',
        origin: 'machine',
      },
      layout: null,
      yes: true,
      force: true,
      dryRun: true,
      json: true,
    })
  })

  it('takes several files, one of them standard input', () => {
    expect(importOptions(['a.txt', '-', 'b.txt'])).toMatchObject({
      paths: ['a.txt', '-', 'b.txt'],
      id: null,
      facts: {},
      force: false,
    })
  })

  it('helps', () => {
    expect(importOptions(['--help'])).toBe('help')
  })

  it.each([
    [[], 'Which file?'],
    [['--unknown', 'a'], 'Unknown option'],
    [['-', '-'], 'only once'],
    [['a', 'b', '--id', 'x'], '--id can be said of one file only'],
    [['a', 'b', '--date', '2025-01-01'], '--date can be said of one file only'],
    [['a', '--id', '../x'], '--id ../x: letters'],
    [['a', '--id', 'readme-1'], '--id readme-1'],
    [['a', '--quarter', '5'], '--quarter: '],
    [['a', '--year', 'soon'], '--year: '],
    [['a', '--date', '31.7.2025'], '--date: a date such as 2025-05-01 is expected.'],
    [['a', '--lang', 'zh'], '--lang: '],
    [['a', '--origin', 'unknown'], '--origin: '],
    [['a', '--company', ' '], '--company: it is empty.'],
  ])('refuses %j', (args, reason) => {
    expect(importOptions(args)).toContain(reason)
  })
})

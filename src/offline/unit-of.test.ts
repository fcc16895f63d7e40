import { describe, expect, it } from 'vitest'
import { downloadPath, downloads } from '../model/paths/download.ts'
import { localePart, unitOf } from './unit-of.ts'

describe('unitOf', () => {
  it.each([
    ['calls/amzn-2025-q1/', 'calls/amzn-2025-q1'],
    ['zh-hant/calls/amzn-2025-q1/', 'calls/amzn-2025-q1'],
    ['zh-hans/calls/amzn-2025-q1/source/', 'calls/amzn-2025-q1'],
    ['calls/amzn-2025-q1/checks/', 'calls/amzn-2025-q1'],
    ['pagefind/texts/amzn-2025-q1.9f30ee2b.bin', 'calls/amzn-2025-q1'],
    ['pagefind/texts/a.b.9f30ee2b.bin', 'calls/a.b'],
    ['calls/a.b/', 'calls/a.b'],
    ['pagefind/index/mul_7b1d181.pf_index', 'search'],
    ['notes/', 'notes/'],
    ['zh-hans/notes/', 'notes/'],
    ['guide/reading/', 'guide/reading/'],
    ['checks/figures.json', 'checks/'],
  ])('puts %s into %s', (path, unit) => {
    expect(unitOf(path)).toBe(unit)
  })

  it.each([
    '',
    'zh-hans/',
    'search/',
    'zh-hant/search/',
    'zh-hans/my-notes/',
    'offline/',
    'assets/site.abc.css',
    'pagefind/search.json',
    'favicon.svg',
  ])('leaves %j to the shell', (path) => {
    expect(unitOf(path)).toBeNull()
  })

  it('keeps no file to take along: the pages hold the same', () => {
    for (const format of downloads) expect(unitOf(downloadPath('amzn-2025-q1', format))).toBeNull()
  })
})

describe('localePart', () => {
  it('is the first segment where it names a language', () => {
    expect(['', 'calls/x/', 'zh-hans/', 'zh-hant/calls/x/', 'zh-hansel/'].map(localePart)).toEqual([
      '',
      '',
      'zh-hans/',
      'zh-hant/',
      '',
    ])
  })
})

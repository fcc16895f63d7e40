import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../read/bytes/lines.ts'
import { open } from './open.ts'

const ENDINGS = ['txt', 'md', 'html', 'xhtml', 'srt', 'vtt', 'ass', 'lrc', 'csv', 'tsv', 'json', 'jsonl', 'tmx']

/** Rows as they stand in files of all kinds, and what stands in none. */
const row = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Ann Lee: Hello, all.',
      '安·李：大家好。',
      'Operator',
      'We sold more, as we said.',
      '',
      '',
      ' ',
      '\u3000',
      '\u200b',
      '---',
      '# Head',
      '> said',
      '- item',
      '1. one',
      '| a | b |',
      '|---|---|',
      '**Ann**',
      '[a]: http://x',
      '[^1]: note',
      '```',
      '    code',
      'msgid "One"',
      'msgstr "Two"',
      'From: Ann Lee <a@b.example>',
      'To: all',
      'Sent: 3:00 PM',
      '0:00:01.000,0:00:02.000',
      '<p>One',
      '</p>',
      '<div>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<table><tr><td>a</td>',
      '<title>T</title>',
      'WEBVTT',
      'NOTE x',
      '1',
      '00:00:01,000 --> 00:00:02,000',
      '00:01.000 --> 00:02.000',
      '>> Hello',
      '- a',
      '<v Ann>Hi',
      '[Events]',
      'Dialogue: 0,0:00:01.00,0:00:02.00,a,b,0,0,0,,x\\Ny',
      'Format: Start, End, Text',
      '[00:01.00]a',
      '[ti:x]',
      'Speaker,English,中文',
      'a,"b',
      'c",d',
      'a\tb',
      ',',
      '""',
      '{"segments": [',
      '{"text": "Hello."},',
      '{"text": "你好"}]}',
      '}',
      '<tmx><body><tu>',
      '<tuv xml:lang="en"><seg>Hello.</seg></tuv>',
      '<tuv xml:lang="zh"><seg>你',
      '好</seg></tuv></tu>',
      'title: x',
      'Company: y',
      'Ticker: z',
      'Page 2 of 9',
      '--- Page 10 ---',
      '\f',
      '\fOne',
      '3',
      'Search',
      'Home',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const end = fc.constantFrom('\n', '\r\n', '\r', '\v', '\u0085', '\u2028', '\u2029', '\f')
const text = fc
  .array(fc.tuple(row, fc.oneof({ weight: 9, arbitrary: fc.constant('\n') }, { weight: 1, arbitrary: end })), {
    maxLength: 40,
  })
  .map((rows) => rows.map((one) => one.join('')).join(''))

describe.each(ENDINGS)('of a .%s file', (ending) => {
  it('every line that is not blank has its place, and no other', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { lines, aside, count } = open({ id: 'x', file: `x.${ending}`, text: whole })
        const notBlank = splitLines(whole).flatMap((one, at) => (one.trim() === '' ? [] : [at + 1]))
        const placed = new Set([...lines.flatMap(({ numbers }) => numbers), ...aside.map(({ line }) => line)])
        expect([...placed].sort((a, b) => a - b)).toEqual(notBlank)
        expect(count).toBe(notBlank.length)
        for (const { text: shown, numbers, marks } of lines) {
          expect(shown).toBe(shown.trim())
          expect(shown).not.toBe('')
          expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers)
          expect(marks.bold).toBeLessThanOrEqual(shown.length)
        }
        expect(aside.toSorted((a, b) => a.line - b.line)).toEqual(aside)
      }),
      { numRuns: 400 },
    )
  })
})

describe('of a text file', () => {
  it('every character that is no blank is kept', () => {
    const plain = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('2*3*4', '__init', '<p>', '| a |', '# 3', ''),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(plain, (rows) => {
        const whole = rows.join('\n')
        const { lines, aside } = open({ id: 'x', file: 'x.txt', text: whole })
        const kept = [
          ...lines.map(({ numbers, text: shown }) => ({ line: numbers[0] ?? 0, text: shown })),
          ...aside,
        ].sort((a, b) => a.line - b.line)
        const squeezed = (one: string) =>
          one.replace(/[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
        expect(squeezed(kept.map((one) => one.text).join(''))).toBe(squeezed(whole))
      }),
      { numRuns: 400 },
    )
  })
})

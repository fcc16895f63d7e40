import fc from 'fast-check'
import iconv from 'iconv-lite'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const simplified = readFileSync('seeds/amzn-2025-q1.txt', 'utf8')
const traditional = readFileSync('seeds/amzn-2025-q2.txt', 'utf8')

const encoded = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM })
const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('decode', () => {
  it.each([
    ['utf-8', false, 'utf-8'],
    ['utf-8', true, 'utf-8'],
    ['utf-16le', false, 'utf-16le'],
    ['utf-16le', true, 'utf-16le'],
    ['utf-16be', false, 'utf-16be'],
    ['utf-16be', true, 'utf-16be'],
    ['gb18030', false, 'gb18030'],
  ])('reads both transcripts in %s (byte order mark: %j)', (encoding, mark, name) => {
    for (const text of [simplified, traditional]) {
      expect(decode(encoded(text, encoding, mark), 'x.txt')).toEqual({ value: { text, encoding: name }, problems: [] })
    }
  })

  it('reads the traditional transcript in Big5', () => {
    const result = decode(encoded(traditional, 'big5'), 'x.txt')
    expect(result).toEqual({ value: { text: traditional, encoding: 'big5' }, problems: [] })
  })

  it.each(['gb18030', 'utf-16le', 'utf-16be'])('reads every single line of a transcript in %s', (encoding) => {
    for (const line of simplified.split('\n').filter((text) => /\p{Script=Han}{8}/u.test(text))) {
      expect(decode(encoded(line + '\n', encoding), 'x.txt').value).toEqual({ text: line + '\n', encoding })
    }
  })

  it('reads English whose only other characters are emoji, in GB18030', () => {
    const text = '👤 Operator\n🇺🇸 Good day, and welcome.\n'
    expect(decode(encoded(text, 'gb18030'), 'x.txt')).toEqual({ value: { text, encoding: 'gb18030' }, problems: [] })
  })

  it('reads short lines that end in U+0085, in GB18030', () => {
    const text = Array.from({ length: 30 }, (_, n) => `[${n}] Thank you.\u0085谢谢。\u0085`).join('')
    expect(decode(encoded(text, 'gb18030'), 'x.txt').value).toEqual({ text, encoding: 'gb18030' })
  })

  it('reads every single line of a transcript in Big5', () => {
    for (const line of traditional.split('\n').filter((text) => /\p{Script=Han}{8}/u.test(text))) {
      expect(decode(encoded(line, 'big5'), 'x.txt').value).toEqual({ text: line, encoding: 'big5' })
    }
  })

  it('reads an empty file', () => {
    expect(decode(new Uint8Array(), 'x.txt')).toEqual({ value: { text: '', encoding: 'utf-8' }, problems: [] })
  })

  it('finds the damaged byte in UTF-8', () => {
    const { value, problems } = decode(bytesOf('中文一\r\n中文二\n', [0xe4, 0xb8], '中文'), 'seeds/x.txt')
    expect(value).toBeNull()
    expect(problems).toMatchObject([
      {
        rule: 'encoding-undecodable',
        severity: 'error',
        file: 'seeds/x.txt',
        line: 3,
        actual: 'e4 b8 e4 b8',
        expected: 'text in UTF-8',
        message: 'The bytes at offset 21 are not text in UTF-8.',
      },
    ])
  })

  it.each(['gb18030', 'big5'])('finds the damaged byte in %s', (encoding) => {
    const good = encoded(traditional.slice(0, 5000), encoding)
    const damaged = Buffer.concat([good, Buffer.from([0xff]), encoded('\n我們繼續', encoding)])
    const { value, problems } = decode(damaged, 'x.txt')
    expect(value).toBeNull()
    expect(problems[0]).toMatchObject({ line: traditional.slice(0, 5000).split('\n').length })
    expect(problems[0]?.message).toContain(`offset ${good.length} `)
  })

  it.each(['utf-16le', 'utf-16be'])('finds the lone surrogate in %s', (encoding) => {
    const good = encoded(traditional.repeat(3), encoding)
    const lone = Buffer.from(encoding === 'utf-16le' ? [0x00, 0xdc] : [0xdc, 0x00])
    const { value, problems } = decode(Buffer.concat([good, lone, good]), 'x.txt')
    expect(value).toBeNull()
    expect(problems[0]?.message).toContain(`offset ${good.length} `)
    expect(problems[0]?.line).toBe(traditional.repeat(3).split('\n').length)
  })

  it('does not take Windows-1252 for Chinese', () => {
    const { value, problems } = decode(bytesOf('Good day.\nToday', [0x92], 's call is being recorded.'), 'x.txt')
    expect(value).toBeNull()
    expect(problems).toMatchObject([{ rule: 'encoding-undecodable', line: 2, actual: '92 73 20 63' }])
    expect(problems[0]?.message).toContain('offset 15 ')
  })

  it.each([
    ['windows-1252', 'René Müller: Thank you. It’s a €12 million quarter… up 5%.\n'],
    ['macroman', 'René Müller: Thank you. It’s a €12 million quarter… up 5%.\n'],
    ['windows-1250', 'Jiří Müller: “Thank you – all.”\n'],
  ])('takes no letter of %s for another, and says what to do', (encoding, line) => {
    const { value, problems } = decode(encoded(line.repeat(20), encoding), 'x.txt')
    expect(value).toBeNull()
    expect(problems).toMatchObject([{ rule: 'encoding-undecodable', line: 1 }])
    expect(problems[0]?.hint).toContain('Windows-1252')
  })

  it.each([
    ['gb18030', 6, 6, 14, 'line 14 is GB18030, other lines are UTF-8'],
    ['gb18030', 20, 1, 42, 'line 42 is GB18030, other lines are UTF-8'],
    ['gb18030', 1, 20, 2, 'line 2 is UTF-8, other lines are GB18030'],
    ['big5', 6, 6, 14, 'line 14 is Big5, other lines are UTF-8'],
    ['big5', 1, 20, 2, 'line 2 is UTF-8, other lines are Big5'],
  ])('finds the line of two encodings: %s, %i in UTF-8 and %i not', (encoding, unicode, legacy, line, says) => {
    // An even number of bytes, which may be GB18030 as well.
    const first = Buffer.from('Ann Lee: Thank you.\n李安：感謝各位參加會議。\n'.repeat(unicode))
    const second = encoded('Bo Chen: One million.\n陳波：收入為一百萬美元，謝謝大家。\n'.repeat(legacy), encoding)
    const { value, problems } = decode(Buffer.concat([first, second]), 'x.txt')
    expect(value).toBeNull()
    expect(problems).toMatchObject([{ rule: 'encoding-undecodable', line }])
    expect(problems[0]?.message).toContain(says)
  })

  it('does not take UTF-32 for anything else', () => {
    const wide = (text: string, bigEndian: boolean) => {
      const bytes = Buffer.alloc(text.length * 4)
      const write = bigEndian ? bytes.writeUInt32BE.bind(bytes) : bytes.writeUInt32LE.bind(bytes)
      for (let at = 0; at < text.length; at++) write(text.charCodeAt(at), at * 4)
      return bytes
    }
    for (const bytes of [
      wide('\uFEFFGood day', false),
      wide('\uFEFFGood day', true),
      wide('Good day', true),
      wide('Good day', false),
      wide(simplified, false),
    ]) {
      expect(decode(bytes, 'x.txt')).toMatchObject({ value: null, problems: [{ rule: 'encoding-undecodable' }] })
    }
  })

  it('reports text that was broken before', () => {
    const { value, problems } = decode(bytesOf('fine\nToday�s call and weâ€™re\n'), 'x.txt')
    expect(value?.text).toContain('\uFFFD')
    expect(problems).toMatchObject([{ rule: 'encoding-suspect', severity: 'warning', line: 2, column: 6 }])
    expect(problems[0]?.message).toContain('2 in all')
  })

  it('ends in a text or in one error for any bytes, and never makes a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { value, problems } = decode(bytes, 'x.txt')
        if (value === null) {
          expect(problems).toHaveLength(1)
          expect(problems[0]).toMatchObject({ rule: 'encoding-undecodable', severity: 'error' })
        } else if (value.text.includes('\uFFFD')) {
          expect(problems).toMatchObject([{ rule: 'encoding-suspect' }])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives back any text saved as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'))
        expect(decode(Buffer.from(text), 'x.txt').value).toEqual({ text: text.toWellFormed(), encoding: 'utf-8' })
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns } from '../../check/report/console-report.ts'
import { padded, wrap } from './wrap.ts'

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', ',', '，', '。', '（', '“', '收', '入', '亿', '𠮷', '😀'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 200,
})

describe('wrap', () => {
  it('counts two columns for a Chinese character and keeps punctuation with it', () => {
    expect(wrap('感谢各位耐心。大家好', 12)).toEqual(['感谢各位耐', '心。大家好'])
  })

  it('breaks English between words, and a word that is too long anywhere', () => {
    expect(wrap('Thank you for standing by.', 12)).toEqual(['Thank you', 'for standing', 'by.'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('says that something is left out', () => {
    expect(wrap('one two three four five', 8, 2)).toEqual(['one two', 'three…'])
    expect(wrap('感谢各位耐心等候', 8, 1)).toEqual(['感谢各…'])
  })

  it('fits its width and loses no character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), (one, width) => {
        const lines = wrap(one, width)
        expect(lines.every((line) => columns(line) <= width)).toBe(true)
        expect(lines.join('').replace(/\s/g, '')).toBe(one.replace(/\s/g, ''))
      }),
    )
  })

  it('fits its height', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), fc.integer({ min: 1, max: 4 }), (one, width, most) => {
        const lines = wrap(one, width, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.every((line) => columns(line) <= width)).toBe(true)
      }),
    )
  })
})

describe('padded', () => {
  it('fills up to a width in columns', () => {
    expect(padded('收入', 6)).toBe('收入  ')
    expect(padded('revenue', 3)).toBe('revenue')
  })
})

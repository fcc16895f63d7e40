import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownCitation } from './citation.ts'
import { wordsBetween } from './selected-quote.ts'
import { textFragment } from './text-fragment.ts'

const CHINESE =
  '我们预计第二季度净销售额在1590亿美元至1640亿美元之间，同比增长7%至11%，其中包含约10个基点的有利汇率影响，软件与云服务贡献最大。'

/** The words that a fragment names: all of the quote, or its beginning and its end. */
function named(fragment: string): string[] {
  return fragment
    .replace(':~:text=', '')
    .split(',')
    .map((part) => decodeURIComponent(part))
}

/** Where the browser would let words begin and end. */
function borders(text: string): Set<number> {
  const found = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ index }) => index)
  return new Set([...found, text.length])
}

describe('words of a link', () => {
  it('are cut where Chinese words begin and end, wherever the selection does', () => {
    fc.assert(
      fc.property(fc.nat(CHINESE.length - 1), fc.integer({ min: 4, max: CHINESE.length }), (start, length) => {
        const quote = wordsBetween(CHINESE, start, Math.min(CHINESE.length, start + length))
        const at = CHINESE.indexOf(quote.words)
        const allowed = borders(CHINESE)
        const parts = named(textFragment(quote.words, quote.borders))
        fc.pre(parts.every((part) => CHINESE.indexOf(part) === CHINESE.lastIndexOf(part)))
        for (const part of parts) {
          const place = CHINESE.indexOf(part)
          expect(place).toBeGreaterThanOrEqual(at)
          expect(allowed.has(place)).toBe(true)
          expect(allowed.has(place + part.length)).toBe(true)
        }
      }),
    )
  })

  it('leave out the piece of a word at the end of a selection, and keep what is only a piece', () => {
    const text = 'We expect free cash flow to grow.'
    expect(wordsBetween(text, 3, 18).words).toBe('expect free')
    expect(wordsBetween(text, 11, 13).words).toBe('re')
  })

  it('can be written whatever stands at the cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('😀', '𠮷', '👩‍💻', '野', 'a', ' ', '(', ')', '-', ',', '&', "'", '\n'), {
          minLength: 1,
          maxLength: 200,
        }),
        (characters) => {
          const fragment = textFragment(characters.join(''))
          expect(fragment).toMatch(/^:~:text=[\w.%~,]*$/)
          expect(() => decodeURIComponent(fragment)).not.toThrow()
          expect(decodeURIComponent(fragment).isWellFormed()).toBe(true)
        },
      ),
    )
    expect(() => textFragment('\ud842 half a character')).not.toThrow()
  })

  it('do not end the link of a citation in Markdown', () => {
    const citation = {
      quotes: [{ lang: 'en', text: 'x' }],
      speakers: [],
      call: 'Call',
      date: null,
      number: '1',
      caveat: null,
    }
    for (const address of ['https://example.org/a(b)/', 'https://example.org/', 'https://example.org/a b<c>/']) {
      const link = `${address}#p1${textFragment('up 7% (excluding currency) to $5 (or more)')}`
      const [, target = ''] = /\]\((.*)\)$/m.exec(markdownCitation({ ...citation, link }, 'en')) ?? []
      expect(target).not.toMatch(/[\s()<>]/)
      expect(decodeURIComponent(target)).toBe(decodeURIComponent(link))
    }
  })
})

describe('textFragment', () => {
  it('names a short quote whole', () => {
    expect(textFragment(' free cash flow ')).toBe(':~:text=free%20cash%20flow')
    expect(textFragment('自由现金流')).toBe(`:~:text=${encodeURIComponent('自由现金流')}`)
  })

  it('writes what has a meaning in a fragment otherwise', () => {
    expect(textFragment('run-rate, R&D')).toBe(':~:text=run%2Drate%2C%20R%26D')
  })

  it('names a long quote by whole words of its beginning and its end', () => {
    const quote = 'We have a lot more Trainium 2 instances and the next generation of NVIDIA instances landing'
    expect(decodeURIComponent(textFragment(quote))).toBe(
      ':~:text=We have a lot more,of NVIDIA instances landing'.replace('of ', ''),
    )
  })

  it('begins and ends with characters of the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 关税,-&'), minLength: 1, maxLength: 200 }), (quote) => {
        const plain = quote.replace(/\s+/g, ' ').trim()
        const [start, end] = textFragment(quote)
          .replace(':~:text=', '')
          .split(',')
          .map((part) => decodeURIComponent(part))
        expect(plain.startsWith(start ?? '-')).toBe(true)
        expect(plain.endsWith(end ?? start ?? '-')).toBe(true)
      }),
    )
  })
})

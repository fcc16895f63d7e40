import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownLocale } from '../site/own-locale.ts'
import { sentenceAt } from '../help/sentence-at.ts'
import { sharesOf } from '../place/shares-of.ts'
import { textFragment } from '../cite/text-fragment.ts'

describe('ownLocale', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK', 'en-GB'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['de', 'fr', 'en-US', 'zh'], 'en'],
    [['de', 'ja'], null],
    [['enm', 'zha'], null],
    [[], null],
  ])('of %j is %s', (languages, locale) => {
    expect(ownLocale(languages)).toBe(locale)
  })
})

describe('sentenceAt', () => {
  it('finds the sentence, with its first character and without the one after its last', () => {
    const places = [0, 10, 11, 20, 25, 30]
    expect([0, 9, 10, 11, 24, 25, 29, 30, -1].map((offset) => sentenceAt(places, offset))).toEqual([
      0, 0, -1, 1, -1, 2, 2, -1, -1,
    ])
    expect(sentenceAt([], 0)).toBe(-1)
  })
})

describe('sharesOf', () => {
  it('counts the words before the place', () => {
    expect(sharesOf([10, 30, 60])(0, 0)).toBe(0)
    expect(sharesOf([10, 30, 60])(1, 0.5)).toBe(0.25)
    expect(sharesOf([10, 30, 60])(2, 1)).toBe(1)
    expect(sharesOf([])(0, 0)).toBe(0)
    expect(sharesOf([0, 0])(1, 1)).toBe(0)
  })

  it('never goes back as the reader goes on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000), { minLength: 1 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lengths, n, share) => {
          const turn = n % lengths.length
          const shareAt = sharesOf(lengths)
          const here = shareAt(turn, share)
          expect(here).toBeGreaterThanOrEqual(0)
          expect(here).toBeLessThanOrEqual(1)
          expect(shareAt(turn + 1, 0)).toBeGreaterThanOrEqual(here - 1e-9)
        },
      ),
    )
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

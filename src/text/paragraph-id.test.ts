import fc from 'fast-check'
import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paragraphId } from './paragraph-id.ts'

describe('paragraphId', () => {
  it('does not depend on case, width, spaces and punctuation', () => {
    const texts = ['Thanks, Dave. It’s Q1 2025', "thanks dave it's Ｑ１ 2025.", 'THANKS — DAVE: “ITS” Q1\t2025']
    expect(new Set(texts.map((text) => paragraphId(text, new Map())))).toEqual(new Set(['p94goh5z']))
  })

  it('folds by Unicode, whatever the text', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...'aZ9 ’—…‗‑é中Ａ½ǅ'))
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          const folded = text
            .normalize('NFKC')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]/gu, '')
          const number = hash('sha256', folded, 'buffer').readBigUInt64BE() % 36n ** 7n
          expect(paragraphId(text, new Map())).toBe('p' + number.toString(36).padStart(7, '0'))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('tells other words and figures apart', () => {
    expect(paragraphId('up 10%', new Map())).not.toBe(paragraphId('up 11%', new Map()))
  })

  it('numbers repeats', () => {
    const taken = new Map<string, number>()
    const ids = ['Thank you.', 'Thanks.', 'Thank you', 'thank you!'].map((text) => paragraphId(text, taken))
    expect(ids[2]).toBe(`${ids[0]}-2`)
    expect(ids[3]).toBe(`${ids[0]}-3`)
    expect(new Set(ids).size).toBe(4)
  })

  it('is a p and seven characters, also for text without letters', () => {
    for (const text of ['', '——', '中文', '\uD800']) expect(paragraphId(text, new Map())).toMatch(/^p[0-9a-z]{7}$/)
  })
})
